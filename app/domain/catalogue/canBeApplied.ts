import type { DataSource } from "~/schemas/catalogue";

/** Whether the source can be put into an application here, and not through a form of its own. */
export function canBeApplied(source: Pick<DataSource, "applyThrough">): boolean {
  return source.applyThrough.form === "common";
}
