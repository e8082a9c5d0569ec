import type { TableModel } from "~/schemas/tableModel";
import { emptyTable } from "../builder/emptyTable";

/** A finished table, county over sex and two broad age groups; for tests. */
export const exampleTable: TableModel = {
  ...emptyTable("t1", ["npr"]),
  title: "Infarkt per fylke",
  unit: { id: "persons", label: "Personer" },
  period: { from: "2022", to: "2024" },
  definition: { diagnosis: "main-or-secondary", event: "first", place: "residence" },
  rows: [
    {
      key: "v1",
      id: "county",
      label: "Fylke",
      codeList: "county-2024",
      categories: [
        { label: "Oslo", codes: ["03"] },
        { label: "Møre og Romsdal", codes: ["15"] },
      ],
      total: true,
      keepFine: false,
    },
  ],
  columns: [
    {
      key: "v2",
      id: "sex",
      label: "Kjønn",
      codeList: "sex",
      categories: [
        { label: "Menn", codes: ["male"] },
        { label: "Kvinner", codes: ["female"] },
      ],
      total: false,
      keepFine: false,
    },
    {
      key: "v3",
      id: "age-group",
      label: "Aldersgruppe",
      codeList: null,
      categories: [
        { label: "0–49 år", codes: [] },
        { label: "50 år og eldre", codes: [] },
      ],
      total: false,
      keepFine: false,
    },
  ],
  notes: "Utelat utlendinger.",
};
