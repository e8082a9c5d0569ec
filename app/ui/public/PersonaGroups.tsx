import { Form } from "@remix-run/react";
import type { Role } from "~/app/domain/applications/mayCommand";
import { useTexts } from "~/app/i18n/useTexts";

/** In the order in which the groups are shown. */
export const personaRoles = ["applicant", "caseworker", "unit-staff", "administrator"] as const satisfies Role[];

export interface PersonaGroup {
  role: Role;
  personas: { id: string; name: string; unit: string | null }[];
}

/** The demo's people as buttons, by what they do. */
export function PersonaGroups({ groups, next }: { groups: PersonaGroup[]; next: string | null }) {
  const t = useTexts().pages.signIn.groups;
  return (
    <Form method="post" reloadDocument className="persona-groups">
      {next ? <input type="hidden" name="til" value={next} /> : null}
      {groups.map(({ role, personas }) => (
        <section className="card" key={role} aria-labelledby={`gruppe-${role}`}>
          <h2 id={`gruppe-${role}`}>{t[role].heading}</h2>
          <p>{t[role].text}</p>
          <ul>
            {personas.map(({ id, name, unit }) => (
              <li key={id}>
                <button className="ds-button" data-variant="secondary" name="personaId" value={id}>
                  {name}
                </button>
                {unit ? <span className="quiet">{unit}</span> : null}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Form>
  );
}
