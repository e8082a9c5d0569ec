import type { Letter } from "./LetterContent";

/**
 * To the staff of the unit that prepares a linked table: another unit has handed its data over. Staff work in bokmål.
 * @param about.url the unit's page of the case
 */
export function writeSuppliedMail(about: { reference: string; supplier: string; url: string }): Letter {
  const { reference, supplier, url } = about;
  return {
    subject: `${supplier} har overført data, ${reference}`,
    body: `${supplier} har overført sine data til dere, slik at den sammenstilte tabellen kan lages.\n\nSe saken: ${url}`,
  };
}
