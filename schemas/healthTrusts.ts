import { z } from "zod";
import { plainDate } from "./plainDate";

/** The four regional health authorities: Helse Sør-Øst, Helse Vest, Helse Midt-Norge and Helse Nord. */
export const healthRegions = ["sor-ost", "vest", "midt-norge", "nord"] as const;
export type HealthRegion = (typeof healthRegions)[number];

const id = z.string().regex(/^[a-z][a-z-]{1,58}$/);

/** A hospital trust, or a private hospital that a source names beside one; what no source gives is empty. */
export const healthTrust = z
  .object({
    id,
    name: z.string().trim().min(1).max(200),
    region: z.enum(healthRegions),
    kind: z.enum(["trust", "private"]),
    /** In Enhetsregisteret. */
    organisationNumber: z.union([z.literal(""), z.string().regex(/^\d{9}$/)]),
    /** The places by whose names people know it. */
    hospitals: z.array(z.string().trim().min(1)),
    /** Where it takes requests for records by post. */
    address: z.string().max(200),
    /** Postcode and town. */
    town: z.union([z.literal(""), z.string().regex(/^\d{4} \S.*$/)]),
    addressSource: z.url().nullable(),
    /** Who says that it is there, and to which region it belongs. */
    listedBy: z.url(),
  })
  .strict()
  .refine(
    ({ address, town, addressSource }) =>
      (address !== "") === (addressSource !== null) && (address !== "") === (town !== ""),
    "an address has a town and a source, or there is none of the three",
  );
export type HealthTrust = z.infer<typeof healthTrust>;

export const healthTrustRegister = z
  .object({
    readOn: plainDate,
    note: z.string().min(1),
    /** Where organisation numbers and the hospitals of a trust come from, and of when they are. */
    structure: z.object({ source: z.string().min(1), asOf: z.string().regex(/^\d{4}-\d{2}$/) }).strict(),
    places: z.array(healthTrust),
  })
  .strict();
