import type * as Adapter from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, useState, type RefObject } from "react";
import type { VariableSide } from "~/app/domain/sample-tables/builder/variableSides";

export type MoveVariable = (key: string, to: { side: VariableSide; at: number }) => void;

/** Dragging is for the mouse alone: its program comes after the page, and only to a browser. */
function whenLoaded(begin: (adapter: typeof Adapter) => () => void): () => void {
  let end: (() => void) | null = null;
  let isOver = false;
  void import("@atlaskit/pragmatic-drag-and-drop/element/adapter").then((adapter) => {
    if (!isOver) end = begin(adapter);
  });
  return () => {
    isOver = true;
    end?.();
  };
}

/** Lets a card be dragged by its handle. By keyboard the buttons do the same. */
export function useDrag(card: RefObject<HTMLElement | null>, handle: RefObject<HTMLElement | null>, key: string): void {
  useEffect(() => {
    const [element, dragHandle] = [card.current, handle.current];
    if (!element || !dragHandle) return;
    return whenLoaded(({ draggable }) => draggable({ element, dragHandle, getInitialData: () => ({ key }) }));
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
    return whenLoaded(({ dropTargetForElements }) =>
      dropTargetForElements({
        element,
        onDropTargetChange: ({ location }) => setOver(isInnermost(location.current.dropTargets)),
        onDrop: ({ source, location }) => {
          setOver(false);
          const { key } = source.data;
          if (typeof key === "string" && isInnermost(location.current.dropTargets))
            latest.current.move(key, latest.current.to);
        },
      }),
    );
  }, [place]);
  return isOver;
}
