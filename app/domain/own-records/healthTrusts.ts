// Made by scripts/generate-record-registers.mjs from fixtures/. Not edited by hand.
import type { PlainDate } from "~/schemas/plainDate";

export interface RegisteredTrust {
  id: string;
  name: string;
  /** The places by whose names people know it. */
  hospitals: readonly string[];
  /** Where it takes requests by post; empty where no source was found. */
  address: string;
  town: string;
}

/** The day the pages were read that the list is put together from. */
export const registersReadOn: PlainDate = "2026-11-22";

/** Hospital trusts of the four regional health authorities, and private hospitals that work with them. */
export const healthTrusts: readonly RegisteredTrust[] = [
  {
    id: "ahus",
    name: "Akershus universitetssykehus HF",
    hospitals: ["Nordbyhagen", "Ski", "Kongsvinger"],
    address: "Postboks 1000",
    town: "1478 Lørenskog",
  },
  {
    id: "ous",
    name: "Oslo universitetssykehus HF",
    hospitals: ["Aker", "Radiumhospitalet", "Rikshospitalet", "Ullevål", "Spesialsykehuset for epilepsi (SSE)"],
    address: "Postboks 4950 Nydalen",
    town: "0424 Oslo",
  },
  { id: "sunnaas", name: "Sunnaas sykehus HF", hospitals: ["Sunnaas"], address: "", town: "" },
  {
    id: "siv",
    name: "Sykehuset i Vestfold HF",
    hospitals: ["Tønsberg", "Larvik", "Kysthospitalet i Stavern"],
    address: "Post- og dokumentsenteret, Postboks 2168",
    town: "3103 Tønsberg",
  },
  {
    id: "innlandet",
    name: "Sykehuset Innlandet HF",
    hospitals: ["Elverum", "Gjøvik", "Hamar", "Lillehammer", "Tynset", "Granheim lungesykehus"],
    address: "Postboks 104",
    town: "2381 Brumunddal",
  },
  {
    id: "telemark",
    name: "Sykehuset Telemark HF",
    hospitals: ["Skien", "Porsgrunn", "Notodden", "Kragerø", "Rjukan"],
    address: "",
    town: "",
  },
  { id: "ostfold", name: "Sykehuset Østfold HF", hospitals: ["Kalnes", "Moss", "Askim"], address: "", town: "" },
  {
    id: "sorlandet",
    name: "Sørlandet sykehus HF",
    hospitals: ["Arendal", "Flekkefjord", "Kristiansand"],
    address: "Postboks 416",
    town: "4616 Kristiansand",
  },
  {
    id: "vestre-viken",
    name: "Vestre Viken HF",
    hospitals: ["Bærum", "Drammen", "Kongsberg", "Ringerike", "Hallingdal sjukestugu"],
    address: "Postboks 800",
    town: "3004 Drammen",
  },
  {
    id: "lovisenberg",
    name: "Lovisenberg Diakonale Sykehus",
    hospitals: ["Lovisenberg"],
    address: "Dokumentsenteret, Postboks 4970 Nydalen",
    town: "0440 Oslo",
  },
  { id: "diakonhjemmet", name: "Diakonhjemmet Sykehus", hospitals: ["Diakonhjemmet"], address: "", town: "" },
  { id: "revmatismesykehuset", name: "Revmatismesykehuset", hospitals: [], address: "", town: "" },
  {
    id: "bergen",
    name: "Helse Bergen HF",
    hospitals: ["Haukeland universitetssjukehus", "Voss", "Kysthospitalet i Hagevik"],
    address: "",
    town: "",
  },
  {
    id: "fonna",
    name: "Helse Fonna HF",
    hospitals: ["Haugesund", "Odda", "Stord"],
    address: "Postboks 2170",
    town: "5504 Haugesund",
  },
  { id: "forde", name: "Helse Førde HF", hospitals: ["Florø", "Førde", "Lærdal", "Nordfjord"], address: "", town: "" },
  {
    id: "stavanger",
    name: "Helse Stavanger HF",
    hospitals: ["Stavanger universitetssjukehus", "Egersund"],
    address: "Postboks 8100",
    town: "4068 Stavanger",
  },
  { id: "haraldsplass", name: "Haraldsplass Diakonale Sykehus", hospitals: ["Haraldsplass"], address: "", town: "" },
  {
    id: "more-og-romsdal",
    name: "Helse Møre og Romsdal HF",
    hospitals: ["Kristiansund", "Molde", "Volda", "Ålesund"],
    address: "",
    town: "",
  },
  {
    id: "nord-trondelag",
    name: "Helse Nord-Trøndelag HF",
    hospitals: ["Levanger", "Namsos"],
    address: "Postboks 333",
    town: "7601 Levanger",
  },
  {
    id: "st-olav",
    name: "St. Olavs hospital HF",
    hospitals: ["St. Olavs hospital, Trondheim", "Orkdal", "Røros"],
    address: "Postboks 3250 Torgarden",
    town: "7006 Trondheim",
  },
  {
    id: "finnmark",
    name: "Finnmarkssykehuset HF",
    hospitals: ["Hammerfest", "Kirkenes"],
    address: "Sykehusveien 35",
    town: "9601 Hammerfest",
  },
  {
    id: "helgeland",
    name: "Helgelandssykehuset HF",
    hospitals: ["Mo i Rana", "Mosjøen", "Sandnessjøen"],
    address: "",
    town: "",
  },
  {
    id: "nordland",
    name: "Nordlandssykehuset HF",
    hospitals: ["Bodø", "Lofoten", "Vesterålen"],
    address: "",
    town: "",
  },
  {
    id: "unn",
    name: "Universitetssykehuset Nord-Norge HF",
    hospitals: ["Tromsø", "Harstad", "Narvik"],
    address: "Journalarkivet, Postboks 22",
    town: "9038 Tromsø",
  },
];
