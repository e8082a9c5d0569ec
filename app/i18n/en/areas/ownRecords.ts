export { ownRecords } from "../ownRecords";
export { ownRecordsPerson } from "../ownRecordsPerson";
export { ownRecordsProviders } from "../ownRecordsProviders";
export { ownRecordsStart } from "../ownRecordsStart";
export { recordDates } from "../recordDates";
export { recordKeeping } from "../recordKeeping";
export { recordLetterPages } from "../recordLetterPages";
