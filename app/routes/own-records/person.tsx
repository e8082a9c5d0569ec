import type { MetaFunction } from "@remix-run/node";
import { Link } from "@remix-run/react";
import type { RouteAccess } from "~/app/domain/access/RouteAccess";
import { paths } from "~/app/i18n/paths";
import { pageTitle, textsOf, useLanguage, useTexts } from "~/app/i18n/useTexts";
import { useFolder } from "~/app/ui/own-records/FolderContext";
import { PersonFields } from "~/app/ui/own-records/person/PersonFields";
import { ProofGuide } from "~/app/ui/own-records/person/ProofGuide";
import { SubjectList } from "~/app/ui/own-records/person/SubjectList";

export const handle = { access: {} } satisfies RouteAccess;

export const meta: MetaFunction = ({ params }) => pageTitle(textsOf(params).ownRecordsPerson.title);

export default function Person() {
  const t = useTexts().ownRecordsPerson;
  const to = paths(useLanguage());
  const { folder, isReady, today, change } = useFolder();
  return (
    <div className="stack stack--wide">
      <div className="stack stack--tight">
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </div>
      <PersonFields
        person={folder.person}
        isReady={isReady}
        today={today}
        onChange={(person) => change((current) => ({ ...current, person: { ...current.person, ...person } }))}
      />
      <SubjectList />
      <ProofGuide />
      <p>
        <Link className="ds-button" to={to.ownRecords("letters")}>
          {t.next}
        </Link>
      </p>
    </div>
  );
}
