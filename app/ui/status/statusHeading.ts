import type { PartState } from "~/app/domain/applications/applicationState";
import type { ApplicationStatus } from "~/app/domain/applications/computeStatus";
import { formatDate, formatDay } from "~/app/i18n/formatDate";
import type { StatusTexts } from "~/app/i18n/nb/status";
import type { Language } from "~/schemas/language";
import type { PlainDate } from "~/schemas/plainDate";

export interface HeadingCase {
  status: ApplicationStatus;
  today: PlainDate;
  parts: (Pick<PartState, "status" | "dueOn" | "postponedUntil"> & Partial<Pick<PartState, "unitId" | "preparedBy">>)[];
}

type ClaimKind = "ready" | "late" | "due" | "likely" | "refused" | "dismissed";
interface Claim {
  kind: ClaimKind;
  /** Empty for what has no date. */
  date: PlainDate | "";
  count: number;
}

/** What is true for one part, by the date that now counts: the likely one of a postponement, else the statutory one. */
function claimOf(part: HeadingCase["parts"][number], today: PlainDate): Omit<Claim, "count"> {
  if (part.status === "delivered") return { kind: "ready", date: "" };
  if (part.status === "refused" || part.status === "dismissed") return { kind: part.status, date: "" };
  const date = part.postponedUntil ?? part.dueOn;
  if (!date) throw new RangeError("a part of a complete application has a deadline");
  if (date < today) return { kind: "late", date };
  return { kind: part.postponedUntil ? "likely" : "due", date };
}

const order: ClaimKind[] = ["ready", "late", "due", "likely", "refused", "dismissed"];

/** A linked table is one, however many units supply it: the part of the unit that prepares it speaks for all. */
function tablesOwed(parts: HeadingCase["parts"]): HeadingCase["parts"] {
  return parts.filter(({ unitId, preparedBy }) => !preparedBy || preparedBy === unitId);
}

/** Equal claims together, what is ready first, then by kind and date. */
function groupClaims({ parts, today }: HeadingCase): Claim[] {
  const groups: Claim[] = [];
  for (const part of tablesOwed(parts)) {
    const claim = claimOf(part, today);
    const same = groups.find((one) => one.kind === claim.kind && one.date === claim.date);
    if (same) same.count += 1;
    else groups.push({ ...claim, count: 1 });
  }
  return groups.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.date < b.date ? -1 : 1));
}

/**
 * The heading of the applicant's page: the answer to "when do I get it?", or what is asked of the applicant. With
 * several units it is what is true for each: «Én tabell innen 6. januar, én trolig 29. januar».
 */
export function statusHeading(about: HeadingCase, texts: StatusTexts, language: Language): string {
  const { heading, applicant } = texts;
  switch (about.status) {
    case "submitted":
    case "supplement-requested":
      return applicant[about.status];
    case "dismissed":
    case "withdrawn":
    case "refused":
    case "appealed":
    case "closed":
      return heading[about.status];
    case "complete":
    case "in-preparation":
    case "delivered":
      return headingOfParts(groupClaims(about), tablesOwed(about.parts).length, texts, language);
  }
}

function headingOfParts(claims: Claim[], parts: number, { heading }: StatusTexts, language: Language): string {
  const [only] = claims;
  if (claims.length === 1 && only && only.kind !== "refused" && only.kind !== "dismissed") {
    const date = only.date && formatDate(only.date, language);
    return (parts === 1 ? heading.one : heading.all)[only.kind]({ date });
  }
  return claims
    .map(({ kind, date, count }, at) =>
      heading.piece[kind]({
        count: heading.count({ count, first: at === 0 }),
        one: count === 1,
        date: date && formatDay(date, language),
      }),
    )
    .join(", ");
}
