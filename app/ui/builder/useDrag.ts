import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { VariableSide } from "~/app/domain/sample-tables/builder/variableSides";

export type MoveVariable = (key: string, to: { side: VariableSide; at: number }) => void;

/** Lets a card be dragged by its handle. By keyboard the buttons do the same. */
export function useDrag(card: RefObject<HTMLElement | null>, handle: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    if (!card.current || !handle.current) return;
    return draggable({ element: card.current, dragHandle: handle.current, getInitialData: () => ({ key }) });
  }, [card, handle, key]);
}

/** Takes a dragged variable; the innermost place under the pointer has it. @returns whether one is held over it */
export function useDrop(
  place: RefObject<HTMLElement | null>,
  to: { side: VariableSide; at: number },
  move: MoveVariable,
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef({ to, move });
  latest.current = { to, move };
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const isInnermost = (targets: readonly { element: Element }[]) => targets[0]?.element === element;
    return dropTargetForElements({
      element,
      onDropTargetChange: ({ location }) => setOver(isInnermost(location.current.dropTargets)),
      onDrop: ({ source, location }) => {
        setOver(false);
        const { key } = source.data;
        if (typeof key === "string" && isInnermost(location.current.dropTargets))
          latest.current.move(key, latest.current.to);
      },
    });
  }, [place]);
  return isOver;
}
