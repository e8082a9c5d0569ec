import type { DeliveryQuestion } from "~/app/domain/deliveries/Deviation";
import type { CheckAnswer, CheckRequest } from "./checkDeliveryFile";

/** A workbook within the size limit is read in a second or two; one that takes longer is given up. */
const longestMs = 60_000;

/**
 * Checks a file in a web worker, which ends with its answer. The file stays in the browser.
 * @returns a way to stop it: `answered` is then never called
 */
export function startDeliveryCheck(
  file: File,
  question: DeliveryQuestion,
  answered: (answer: CheckAnswer) => void,
): () => void {
  const worker = new Worker(new URL("./checkDelivery.worker.ts", import.meta.url), { type: "module" });
  let isOver = false;
  const end = (): void => {
    isOver = true;
    clearTimeout(timer);
    worker.terminate();
  };
  const answer = (value: CheckAnswer): void => {
    if (isOver) return;
    end();
    answered(value);
  };
  const timer = setTimeout(() => answer({ kind: "unreadable" }), longestMs);
  worker.addEventListener("message", ({ data }: MessageEvent<CheckAnswer>) => answer(data));
  worker.addEventListener("error", () => answer({ kind: "unreadable" }));
  file.arrayBuffer().then(
    (bytes) => {
      const request: CheckRequest = { bytes, question };
      if (!isOver) worker.postMessage(request, [bytes]);
    },
    () => answer({ kind: "unreadable" }),
  );
  return end;
}
