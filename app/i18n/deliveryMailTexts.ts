import type { Language } from "~/schemas/language";
import { deliveryMails as en } from "./en/deliveryMails";
import { deliveryMails as nb, type DeliveryMailTexts } from "./nb/deliveryMails";
import { deliveryMails as nn } from "./nn/deliveryMails";

/** The mails on deliveries, which the server alone writes. */
export const deliveryMailTexts: Record<Language, DeliveryMailTexts> = { nb, nn, en };
