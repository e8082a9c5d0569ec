/**
 * Every option of Remix stands here; `vite.config.ts` only plugs it in.
 * Each page's address begins with its language, so that a link keeps it.
 * @type {import("@remix-run/dev").VitePluginConfig}
 */
export default {
  appDirectory: "app",
  buildDirectory: "build",
  // Routes are named below, in one list, and never by where a file happens to lie.
  ignoredRouteFiles: ["**/*"],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: false,
  },
  routes(defineRoutes) {
    return defineRoutes((route) => {
      const page = (path, file) => route(path, `routes/${file}`);

      route("/", "routes/public/chooseLanguage.ts", { index: true });
      page("api/v1/deadline", "api/deadline.ts");
      page("api/v1/sample-tables/check", "api/checkSampleTable.ts");
      page("api/v1/openapi.json", "api/openapi.ts");
      page("kalender/:feed", "public/calendarFeedFile.ts");
      page("logg-inn/retur/:provider", "public/signInReturn.ts");
      page("logg-ut/bakkanal/:provider", "public/backChannelSignOut.ts");

      route(":lang", "routes/public/language.tsx", () => {
        route("", "routes/public/front.tsx", { index: true });
        page("datakilder", "public/sources.tsx");
        page("datakilder/:sourceId", "public/source.tsx");
        page("hvem-gjor-hva", "public/responsibilities.tsx");
        page("fristkalkulator", "public/deadlineCalculator.tsx");
        page("om", "public/about.tsx");
        page("personvern", "public/privacy.tsx");
        page("tilgjengelighet", "public/accessibility.tsx");
        page("logg-inn", "public/signIn.tsx");
        page("logg-inn/start/:provider", "public/signInStart.ts");
        page("logg-inn/e-post", "public/signInByMail.tsx");
        page("logg-inn/lenke/:token", "public/signInLink.tsx");
        page("logg-ut", "public/signOut.tsx");
        page("fortsett/:parkedId", "account/resume.tsx");
        page("konto", "account/account.tsx");
        page("konto/mine-data", "account/ownData.tsx");
        page("konto/mine-data.zip", "account/ownDataFile.ts");
        page("hent/:token", "public/fetchDelivery.tsx");
        page("hent/:token/fil", "public/fetchDeliveryFile.ts");

        page("soknader", "applicant/applications.tsx");
        route("utkast/:draftId", "routes/applicant/draft.tsx", () => {
          page("datakilder", "applicant/draftData.tsx");
          page("formal", "applicant/draftPurpose.tsx");
          page("tabell", "applicant/draftTable.tsx");
          page("tabell/:tableId", "applicant/draftTableBuilder.tsx");
          page("om-deg", "applicant/draftAbout.tsx");
          page("send", "applicant/draftSend.tsx");
        });
        page("utkast/:draftId/lagre", "applicant/saveDraft.ts");
        page("utkast/:draftId/slett", "applicant/deleteDraft.tsx");
        page("utkast/:draftId/anslag", "applicant/draftEstimate.ts");
        page("utkast/:draftId/tabell/:tableId/:file", "applicant/draftTableFile.ts");
        page("utkast/:draftId/tabeller.xlsx", "applicant/draftWorkbook.ts");
        page("utkast/:draftId/filer/:fileId", "applicant/draftFile.ts");
        page("saker/:applicationId", "applicant/application.tsx");
        page("saker/:applicationId/abonner", "applicant/calendarFeed.tsx");
        page("saker/:applicationId/kvittering", "applicant/receipt.tsx");
        page("saker/:applicationId/soknad", "applicant/submission.tsx");
        page("saker/:applicationId/endringer", "applicant/compareSubmissions.tsx");
        page("saker/:applicationId/trekk", "applicant/withdraw.tsx");
        page("saker/:applicationId/klage/:unitId", "applicant/appeal.tsx");
        page("saker/:applicationId/gruppering/:unitId", "applicant/answerRegrouping.tsx");
        page("saker/:applicationId/svar", "applicant/answer.ts");
        page("saker/:applicationId/pakke.zip", "applicant/package.ts");
        page("saker/:applicationId/filer/:fileId", "applicant/applicationFile.ts");
        page("saker/:applicationId/brev/:letterId", "applicant/letter.tsx");
        page("saker/:applicationId/brev/:letterId.pdf", "applicant/letterPdf.ts");
        page("saker/:applicationId/meldinger", "applicant/messages.tsx");
        page("saker/:applicationId/meldinger/:fileId", "applicant/messagesFile.ts");
        page("saker/:applicationId/historikk", "applicant/history.tsx");
        page("saker/:applicationId/levering/:deliveryId", "applicant/delivery.tsx");
        page("saker/:applicationId/levering/:deliveryId/fil", "applicant/deliveryFile.ts");
        page("saker/:applicationId/saksmappe.zip", "applicant/caseFile.ts");

        page("ko", "caseworker/queue.tsx");
        page("ko/utsett-flere", "caseworker/postponeMany.tsx");
        page("ko/abonner", "caseworker/calendarFeed.tsx");
        page("ko/register", "staff/handoutRegisterCaseworker.tsx");
        page("ko/register/fil", "staff/handoutRegisterCaseworkerFile.ts");
        page("ko/:applicationId", "caseworker/case.tsx");
        page("ko/:applicationId/endringer", "caseworker/compareSubmissions.tsx");
        page("ko/:applicationId/mangler", "caseworker/requestSupplement.tsx");
        page("ko/:applicationId/fullstendig", "caseworker/declareComplete.tsx");
        page("ko/:applicationId/utsett/:unitId", "caseworker/postpone.tsx");
        page("ko/:applicationId/vedtak/:unitId", "caseworker/decide.tsx");
        page("ko/:applicationId/avvis", "caseworker/dismiss.tsx");
        page("ko/:applicationId/vurdering", "caseworker/assess.tsx");
        page("ko/:applicationId/klage/:unitId", "caseworker/answerAppeal.tsx");
        page("ko/:applicationId/avslutt", "caseworker/close.tsx");
        page("ko/:applicationId/forelopig-svar", "caseworker/preliminaryAnswer.tsx");
        page("ko/:applicationId/brev/:letterId.pdf", "caseworker/letterPdf.ts");
        page("ko/:applicationId/meldinger", "caseworker/messages.tsx");
        page("ko/:applicationId/meldinger/:fileId", "caseworker/messagesFile.ts");
        page("ko/:applicationId/historikk", "caseworker/history.tsx");
        page("ko/:applicationId/saksmappe.zip", "caseworker/caseFile.ts");

        page("enhet", "unit/parts.tsx");
        page("enhet/utsett-flere", "unit/postponeMany.tsx");
        page("enhet/abonner/:unitId", "unit/calendarFeed.tsx");
        page("enhet/register", "staff/handoutRegisterUnit.tsx");
        page("enhet/register/fil", "staff/handoutRegisterUnitFile.ts");
        page("enhet/:applicationId", "unit/part.tsx");
        page("enhet/:applicationId/endringer", "unit/compareSubmissions.tsx");
        page("enhet/:applicationId/utsett/:unitId", "unit/postpone.tsx");
        page("enhet/:applicationId/brev/:letterId.pdf", "unit/letterPdf.ts");
        page("enhet/:applicationId/vedtak/:unitId", "unit/decide.tsx");
        page("enhet/:applicationId/gruppering/:unitId", "unit/proposeRegrouping.tsx");
        page("enhet/:applicationId/levert/:unitId", "unit/deliver.tsx");
        page("enhet/:applicationId/spesifikasjon/:unitId", "unit/tableSpecification.ts");
        page("enhet/:applicationId/overfor/:unitId", "unit/deliverSupply.tsx");
        page("enhet/:applicationId/meldinger", "unit/messages.tsx");
        page("enhet/:applicationId/meldinger/:fileId", "unit/messagesFile.ts");
        page("enhet/:applicationId/historikk", "unit/history.tsx");
        page("enhet/:applicationId/saksmappe.zip", "unit/caseFile.ts");

        page("admin/kalender", "admin/calendar.tsx");
        page("saker/:applicationId/kostnader", "applicant/costs.tsx");
        page("saker/:applicationId/faktura/:invoiceId", "applicant/costsInvoice.ts");
        page("ko/:applicationId/kostnader", "caseworker/costs.tsx");
        page("ko/:applicationId/faktura/:invoiceId", "caseworker/costsInvoice.ts");
        page("enhet/:applicationId/kostnader/:unitId", "unit/costs.tsx");
        page("enhet/:applicationId/faktura/:invoiceId", "unit/costsInvoice.ts");
        page("priser", "public/prices.tsx");
        page("admin/priser", "admin/prices.tsx");
        page("admin/roller", "admin/roles.tsx");
        page("admin/innstillinger", "admin/settings.tsx");
        page("admin/innsyn", "admin/accessLog.tsx");
        page("admin/innsyn/fil", "admin/accessLogFile.ts");
        page("admin/oppbevaring", "admin/retention.tsx");
        route("innsyn", "routes/own-records/ownRecords.tsx", () => {
          route("", "routes/own-records/start.tsx", { index: true });
          page("steder", "own-records/providers.tsx");
          page("om-deg", "own-records/person.tsx");
          page("brev", "own-records/letters.tsx");
          page("svar", "own-records/dates.tsx");
          page("mappe", "own-records/keeping.tsx");
        });
        page("innsyn/paminnelser", "own-records/reminders.ts");
        page("demo/klokke", "public/demoClock.tsx");
        page("demo/utboks", "public/demoOutbox.tsx");
        page("*", "public/notFound.tsx");
      });
    });
  },
};
