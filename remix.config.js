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
        page("logg-ut", "public/signOut.ts");

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
        page("saker/:applicationId/kvittering", "applicant/receipt.tsx");
        page("saker/:applicationId/soknad", "applicant/submission.tsx");
        page("saker/:applicationId/endringer", "applicant/compareSubmissions.tsx");
        page("saker/:applicationId/trekk", "applicant/withdraw.tsx");
        page("saker/:applicationId/svar", "applicant/answer.ts");
        page("saker/:applicationId/pakke.zip", "applicant/package.ts");
        page("saker/:applicationId/filer/:fileId", "applicant/applicationFile.ts");
        page("saker/:applicationId/brev/:letterId", "applicant/letter.tsx");

        page("ko", "caseworker/queue.tsx");
        page("ko/:applicationId", "caseworker/case.tsx");
        page("ko/:applicationId/endringer", "caseworker/compareSubmissions.tsx");
        page("ko/:applicationId/mangler", "caseworker/requestSupplement.tsx");
        page("ko/:applicationId/fullstendig", "caseworker/declareComplete.tsx");
        page("ko/:applicationId/utsett/:unitId", "caseworker/postpone.tsx");
        page("ko/:applicationId/vedtak/:unitId", "caseworker/decide.tsx");
        page("ko/:applicationId/avvis", "caseworker/dismiss.tsx");
        page("ko/:applicationId/levert/:unitId", "caseworker/deliver.tsx");

        page("enhet", "unit/parts.tsx");
        page("enhet/:applicationId", "unit/part.tsx");
        page("enhet/:applicationId/endringer", "unit/compareSubmissions.tsx");
        page("enhet/:applicationId/utsett/:unitId", "unit/postpone.tsx");
        page("enhet/:applicationId/vedtak/:unitId", "unit/decide.tsx");
        page("enhet/:applicationId/levert/:unitId", "unit/deliver.tsx");

        page("admin/roller", "admin/roles.tsx");
        page("demo/klokke", "public/demoClock.tsx");
        page("demo/utboks", "public/demoOutbox.tsx");
        page("*", "public/notFound.tsx");
      });
    });
  },
};
