import type { Language } from "~/schemas/language";
import { costs as costsEn } from "./en/costs";
import { invoices as en } from "./en/invoices";
import { costs as costsNb, type CostTexts } from "./nb/costs";
import { invoices as nb, type InvoiceTexts } from "./nb/invoices";
import { costs as costsNn } from "./nn/costs";
import { invoices as nn } from "./nn/invoices";

/** What invoices and mails about money are written with. Only the server writes them. */
export const invoiceTexts: Record<Language, InvoiceTexts> = { nb, nn, en };

export const costTexts: Record<Language, CostTexts> = { nb: costsNb, nn: costsNn, en: costsEn };
