import { z } from "zod";
import { smallCellProposal } from "./smallCells";
import { modelVariable, rateProfile, tableModel } from "./tableModel";

/**
 * What can be done to the tables of an application. The builder's page applies commands as they are given; without a
 * script each is a form post with the same content.
 */
const table = tableModel.shape.id;
const key = modelVariable.shape.key;
const label = z.string().max(300);
const at = z.coerce.number().int().min(0).max(20_000);
const many = z.array(at).min(1).max(20_000);
const variableSides = ["rows", "columns", "filters"] as const;
export type VariableSide = (typeof variableSides)[number];
const side = z.enum(variableSides);

/** The parts of a table that are typed or chosen, each replaced as a whole. */
export const tableParts = z.object({
  title: tableModel.shape.title.optional(),
  sources: tableModel.shape.sources.optional(),
  linked: tableModel.shape.linked.optional(),
  unit: tableModel.shape.unit.optional(),
  measures: tableModel.shape.measures.optional(),
  period: tableModel.shape.period.optional(),
  population: tableModel.shape.population.optional(),
  definition: tableModel.shape.definition.optional(),
  derived: tableModel.shape.derived.optional(),
  notes: tableModel.shape.notes.optional(),
  rates: rateProfile.optional(),
});
export type TableParts = z.infer<typeof tableParts>;

export const tableCommand = z.discriminatedUnion("type", [
  z.object({ type: z.literal("add-table"), model: tableModel.omit({ id: true }).optional() }),
  z.object({ type: z.literal("duplicate-table"), table }),
  z.object({ type: z.literal("remove-table"), table }),
  z.object({ type: z.literal("set"), table, parts: tableParts }),
  z.object({
    type: z.literal("add-variable"),
    table,
    side,
    id: z.string().max(100).nullable(),
    label: label.optional(),
  }),
  z.object({ type: z.literal("remove-variable"), table, key }),
  z.object({ type: z.literal("move-variable"), table, key, to: side, at }),
  z.object({
    type: z.literal("set-variable"),
    table,
    key,
    label: label.optional(),
    total: z.boolean().optional(),
    keepFine: z.boolean().optional(),
  }),
  /** Takes the categories of a code list, or of the period for years, in place of what is there. */
  z.object({ type: z.literal("fill"), table, key, codeList: z.string().max(100).nullable() }),
  z.object({ type: z.literal("add-categories"), table, key, labels: z.array(label).max(20_000) }),
  /** Lets a code of the list back in. */
  z.object({ type: z.literal("include"), table, key, code: z.string().max(60) }),
  z.object({ type: z.literal("exclude"), table, key, at: many }),
  z.object({ type: z.literal("rename-category"), table, key, at, label }),
  /** Moves categories one place up or down together. */
  z.object({ type: z.literal("shift-categories"), table, key, at: many, by: z.union([z.literal(-1), z.literal(1)]) }),
  z.object({ type: z.literal("merge"), table, key, at: many, label: label.optional() }),
  z.object({ type: z.literal("split"), table, key, at: many }),
  /** Ages or years, so many in each group. */
  z.object({ type: z.literal("group-by-width"), table, key, width: z.coerce.number().int().min(1).max(130) }),
  /** Up to a coarser level: see {@link groupLevels}. */
  z.object({ type: z.literal("group-by-level"), table, key, level: z.string().max(100) }),
  /** Regroups a table, or splits it into two, as the small-cell check proposed. */
  z.object({ type: z.literal("apply-proposal"), table, proposal: smallCellProposal }),
]);
export type TableCommand = z.infer<typeof tableCommand>;
