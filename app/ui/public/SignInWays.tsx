import { Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";

/** By what people sign in outside the demo; the providers as far as the operator has set them up. */
export type SignInWay = "id-porten" | "staff" | "mail";

/** The ways in, each with the people it is for. @param next where to go on to afterwards */
export function SignInWays({ ways, next }: { ways: readonly SignInWay[]; next: string | null }) {
  const t = useTexts().pages.signIn.ways;
  const to = paths(useLanguage());
  const address = { "id-porten": to.signInStart("id-porten"), staff: to.signInStart("ansatt"), mail: to.signInByMail };
  const search = next ? `?til=${encodeURIComponent(next)}` : "";
  return (
    <div className="persona-groups">
      {ways.map((way) => (
        <section className="card" key={way} aria-labelledby={`vei-${way}`}>
          <h2 id={`vei-${way}`}>{t[way].title}</h2>
          <p>{t[way].text}</p>
          <p>
            {/* A provider's page is another site's: the browser goes there by itself. */}
            <Link
              to={address[way] + search}
              reloadDocument={way !== "mail"}
              className="ds-button"
              data-variant="secondary"
            >
              {t[way].go}
            </Link>
          </p>
        </section>
      ))}
    </div>
  );
}
