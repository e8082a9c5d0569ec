import type { SmallCellEstimate, SmallCellProposal } from "~/schemas/smallCells";
import { CommandButton } from "./CommandButton";
import { useSmallCellTexts } from "./useTableTexts";

/** Ways to fewer small cells, each in words, with before and after, and one button to use it. */
export function SmallCellProposals({ tableId, estimate }: { tableId: string; estimate: SmallCellEstimate }) {
  const t = useSmallCellTexts().proposals;
  const { proposals, status, expected } = estimate;
  if (status !== "estimated" || (expected?.high ?? 0) === 0) return null;
  if (proposals.length === 0) return <p>{t.none}</p>;
  return (
    <div className="stack stack--tight">
      <p>{t.title({ count: proposals.length })}</p>
      <ul className="proposals">
        {proposals.map((proposal, at) => (
          <li key={at} className="proposal">
            <Proposal tableId={tableId} proposal={proposal} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Proposal({ tableId, proposal }: { tableId: string; proposal: SmallCellProposal }) {
  const t = useSmallCellTexts().proposals;
  const heading = proposal.kind === "split" ? t.split : t.regroup(proposal);
  return (
    <>
      <h3>{heading}</h3>
      <p>
        {t.before}: {t.smallCells(proposal.before)} {t.cells({ cells: proposal.cellsBefore })}.
        <br />
        {t.after}: {t.smallCells(proposal.after)} {t.cells({ cells: proposal.cellsAfter })}.
      </p>
      <Lost proposal={proposal} />
      <CommandButton command={{ type: "apply-proposal", table: tableId, proposal }} label={`${t.apply}: ${heading}`}>
        {t.apply}
      </CommandButton>
    </>
  );
}

function Lost({ proposal }: { proposal: SmallCellProposal }) {
  const t = useSmallCellTexts().proposals;
  if (proposal.kind === "regroup") {
    return <p className="quiet">{proposal.changes.map((change) => t.lost(change)).join(" ")}</p>;
  }
  const [first, second] = proposal.apart.map(({ variable }) => variable);
  const apart = { first: first ?? "", second: second ?? "" };
  return (
    <p className="quiet">
      {t.splitParts(apart)} {t.splitLost(apart)} {t.splitWarning}
    </p>
  );
}
