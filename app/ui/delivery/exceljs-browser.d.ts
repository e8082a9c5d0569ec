/** ExcelJS as one file for browsers. Only the web worker loads it. */
declare module "exceljs/dist/exceljs.min.js" {
  export { default } from "exceljs";
}
