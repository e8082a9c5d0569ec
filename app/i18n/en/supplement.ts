import type { SupplementTexts } from "../nb/supplement";

export const supplement: SupplementTexts = {
  mark: (p) => `question ${p.numbers}`,
  cells: {
    legend: "Cells of the sample table",
    lead: "Choose a cell in the table, or write the sheet and the cell yourself. Then write what the applicant is to answer.",
    grid: (p) => `The sheet ${p.name}`,
    keys: "Move with the arrow keys. Enter chooses the cell.",
    sheet: "Sheet",
    ref: "Cell",
    refHelp: "Such as B4.",
    comment: "What is missing in the cell?",
    numbered: (p) => `cell number ${p.number}`,
    remove: "Remove",
    removeCell: (p) => `Remove ${p.cell}`,
    add: "Add a cell",
    chosen: (p) => `Chosen: ${p.cell}. Write what is missing.`,
    removed: "The cell is removed.",
    cut: "We show the beginning of the sheet. Write the cell yourself if it is further down or to the right.",
    missing: (p) => `Write what is missing in ${p.cell}.`,
    unknown: (p) => `The sheet “${p.sheet}” has no cell ${p.ref}. Write one that is there, such as B4.`,
  },
  reply: {
    by: (p) => `Answer by ${p.date}`,
    then: "If we have no answer by then, we send a reminder and you get five more working days. After that Helsedataservice may dismiss the application.",
    thenReminded:
      "This is the last reminder. If we have no answer by then, Helsedataservice may dismiss the application. You would then have to apply again.",
    over: (p) => `The time to answer ran out on ${p.date}`,
    overThen: "You can answer as long as the application is not dismissed. Do it now.",
  },
  open: {
    goTo: (p) => `Go to ${p.field}`,
  },
  draft: {
    heading: "What we need an answer to here",
    asked: (p) => `Question ${p.number} from the caseworker:`,
    marks: "The numbers in the table show which question is about the cell.",
    otherFile: "The cells are those of the file that you sent last. In the new file they may be in another place.",
    left: (p) =>
      p.count === 1
        ? "You have changed nothing where we asked one question"
        : `You have changed nothing where we asked ${p.count} questions`,
    leftHelp: "If it is right as it stands, you can send the answer. The caseworker then sees that it was not changed.",
    gone: "The table that it is about has been removed.",
  },
  answers: {
    heading: "What we asked about",
    changed: "Changed",
    unchanged: "Not changed",
    moved: (p) => `Now in ${p.cell}.`,
    goneCell: "The cell is gone.",
    emptyCell: "Empty cell",
    notComparable: "The cell cannot be compared, since the table is now shown in another way.",
    tableBelow: "See what changed under “The tables”.",
    notRead: "We could not read the file, so the cell is not compared.",
  },
};
