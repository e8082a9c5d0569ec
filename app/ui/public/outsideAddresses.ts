/** Addresses outside the portal that several pages link to. */

/** Helsedataservice's own figures on how long an application takes, as of 2024. */
export const processingTimesUrl = "https://helsedata.no/no/behandlingstid/";
/** Helsedataservice, where one applies for data on single persons, among other things. */
export const helsedataUrl = "https://helsedata.no";
/** The public's own health service on the web: one's own records. */
export const helsenorgeUrl = "https://www.helsenorge.no/rettigheter/innsyn-pasientjournal/";
/** The statistics bank of the Norwegian Institute of Public Health. */
export const statisticsBankUrl = "https://statistikk.fhi.no";
/** helseregisterloven § 19: statistics on request, for use within the purpose, anonymous. */
export const statisticsActUrl = "https://lovdata.no/lov/2014-06-20-43/§19";
/** helseregisterloven § 19 f: the deadlines. */
export const deadlineActUrl = "https://lovdata.no/lov/2014-06-20-43/§19f";
/** helseregisterloven § 19 g: payment. */
export const paymentActUrl = "https://lovdata.no/lov/2014-06-20-43/§19g";
/** The national scheme for making health data available. */
export const schemeRegulationUrl = "https://lovdata.no/forskrift/2023-01-11-48";
/** Helsedataservice's own contact. @see https://www.fhi.no/om/organisasjon/helsedataservice/ */
export const helsedataservice = { email: "service@helsedata.no", phone: "+47 21 07 70 00", url: helsedataUrl };
/** Universal design of web pages. */
export const universalDesignUrl = "https://lovdata.no/forskrift/2013-06-21-732";
/** One's own hospital records at Helsenorge, after sign-in. */
export const helsenorgeRecordsUrl = "https://helsenorge.no/pasientjournal";
/** pasient- og brukerrettighetsloven § 5-1: the right to see one's own records. */
export const accessRightUrl = "https://lovdata.no/lov/1999-07-02-63/§5-1";
/** pasientjournalforskriften § 11: access is free. */
export const freeAccessUrl = "https://lovdata.no/forskrift/2019-03-01-168/§11";
/** personopplysningsloven, of which the General Data Protection Regulation is a part. */
export const accessArticleUrl = "https://lovdata.no/lov/2018-06-15-38";
