import type { RequestStage } from "~/app/domain/own-records/judgeRequest";
import type { Followed } from "~/app/domain/own-records/listFollowed";

/** What can be opened under a request: something to fill in, or a letter. */
export type RequestPanel = "sent" | "extension" | "answer" | "follow-up" | "complaint" | "authority" | "unsend";

/** What a card offers; the others are reached from the history. */
export type OfferedPanel = Exclude<RequestPanel, "sent" | "unsend">;

/** The one thing to do, in the strong colour, and the others; in the order in which they are likely. */
export function offeredPanels({ judged, request, roads }: Followed): {
  strong: OfferedPanel | null;
  others: OfferedPanel[];
} {
  const stage: RequestStage = judged.stage;
  const complaint: OfferedPanel[] = roads.county ? ["complaint"] : [];
  const authority: OfferedPanel[] = roads.authority && request.authorityToldOn === null ? ["authority"] : [];
  const extension: OfferedPanel[] = request.extension || !roads.isMonthOwed ? [] : ["extension"];
  switch (stage) {
    case "waiting":
      return { strong: "answer", others: extension };
    case "silent":
      return { strong: "follow-up", others: ["answer", ...extension, ...complaint, ...authority] };
    case "followed-up": {
      const [strong = "answer", ...rest] = [...complaint, ...authority];
      return { strong, others: [...(strong === "answer" ? [] : ["answer" as const]), "follow-up", ...rest] };
    }
    case "in-part":
    case "refused":
      return { strong: complaint[0] ?? null, others: [] };
    case "complained":
      return { strong: "answer", others: request.answer ? [] : authority };
    case "answered":
      return { strong: null, others: [] };
  }
}
