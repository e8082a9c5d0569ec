import { Form, Link, NavLink, useLocation } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Role } from "~/app/domain/applications/mayCommand";
import { formatDate } from "~/app/i18n/formatDate";
import { inLanguage, paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import type { Notice } from "~/schemas/catalogue";
import { languages, type Language } from "~/schemas/languages";
import type { PlainDate } from "~/schemas/plainDate";

export interface FrameData {
  operator: string;
  today: PlainDate;
  isDemo: boolean;
  account: { name: string; roles: Role[] } | null;
  notices: Notice[];
  /** The database did not answer: who is signed in and what is announced are not known. */
  isIncomplete: boolean;
}

const languageNames: Record<Language, string> = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** Header, notices, content and footer: the same on every page, also on the page of an error. */
export function PageFrame({ frame, children }: { frame: FrameData | null; children: ReactNode }) {
  const { shell: t, trouble } = useTexts();
  return (
    <>
      <a className="skip-link" href="#innhold">
        {t.skipToContent}
      </a>
      {frame?.isDemo ? <DemoBar frame={frame} /> : null}
      <Header account={frame?.account ?? null} />
      {frame && frame.notices.length > 0 ? <NoticeBar notices={frame.notices} /> : null}
      {frame?.isIncomplete ? (
        <div className="notice-bar" role="status">
          <p className="width">{trouble.frame}</p>
        </div>
      ) : null}
      <main id="innhold" tabIndex={-1} className="width">
        {children}
      </main>
      <Footer frame={frame} />
    </>
  );
}

function Header({ account }: { account: FrameData["account"] }) {
  const t = useTexts().shell;
  const language = useLanguage();
  const to = paths(language);
  return (
    <header className="site-header">
      <div className="width site-header__bar">
        <Link to={to.front} className="site-header__name">
          <img src="/mark.svg" alt="" width="32" height="32" />
          {t.siteName}
        </Link>
        <nav className="site-nav" aria-label={t.mainNavigation}>
          <ul>
            {navigation(account?.roles ?? [], language, t).map(({ href, label }) => (
              <li key={href}>
                <NavLink to={href}>{label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageSwitch />
        <div className="site-account">
          {account ? (
            <>
              <Link to={to.account}>{account.name || t.signedIn}</Link>
              <Form method="post" action={to.signOut} reloadDocument>
                <button className="link-button">{t.signOut}</button>
              </Form>
            </>
          ) : (
            <Link to={to.signIn}>{t.signIn}</Link>
          )}
        </div>
      </div>
    </header>
  );
}

function navigation(roles: readonly Role[], language: Language, t: ReturnType<typeof useTexts>["shell"]) {
  const to = paths(language);
  const isStaff = roles.some((role) => role !== "applicant");
  return [
    ...(roles.includes("caseworker") ? [{ href: to.queue, label: t.nav.queue }] : []),
    ...(roles.includes("unit-staff") ? [{ href: to.parts, label: t.nav.parts }] : []),
    ...(roles.includes("administrator")
      ? [
          { href: to.calendar, label: t.nav.calendar },
          { href: to.roles, label: t.nav.roles },
          { href: to.pricesAdmin, label: t.nav.prices },
          { href: to.settings, label: t.nav.settings },
          { href: to.retention, label: t.nav.retention },
          { href: to.accessLog, label: t.nav.accessLog },
        ]
      : []),
    { href: to.sources, label: t.nav.sources },
    ...(isStaff ? [] : [{ href: to.applications, label: t.nav.applications }]),
    { href: to.calculator, label: t.nav.calculator },
    ...(isStaff ? [] : [{ href: to.ownRecords("start"), label: t.nav.ownRecords }]),
  ];
}

/** A link to the same page; it loads the page anew, since the browser holds the texts of one language. */
function LanguageSwitch() {
  const t = useTexts().shell;
  const { pathname, search } = useLocation();
  const current = useLanguage();
  return (
    <nav aria-label={t.languageSwitch}>
      <ul className="language-switch">
        {languages.map((language) => (
          <li key={language}>
            <a
              href={inLanguage(pathname, language) + search}
              lang={language}
              hrefLang={language}
              aria-current={language === current ? "true" : undefined}
            >
              {languageNames[language]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function DemoBar({ frame }: { frame: FrameData }) {
  const t = useTexts().shell;
  const language = useLanguage();
  const to = paths(language);
  return (
    <aside className="demo-bar" aria-label={t.demoMark}>
      <div className="width">
        <p>
          <span className="demo-mark">{t.demoMark}</span> {t.demoText}
        </p>
        <p>{t.demoToday({ date: formatDate(frame.today, language) })}</p>
        <Link to={to.signIn}>{t.demoPersonas}</Link>
        <Link to={to.demoClock}>{t.demoClock}</Link>
        <Link to={to.demoOutbox}>{t.demoOutbox}</Link>
      </div>
    </aside>
  );
}

function NoticeBar({ notices }: { notices: Notice[] }) {
  const t = useTexts().shell;
  const language = useLanguage();
  return (
    <section className="notice-bar" aria-label={t.notices}>
      <div className="width">
        {notices.map((notice) => (
          <p key={notice.id}>
            <strong>{notice.heading[language]}:</strong> {notice.text[language]}{" "}
            {notice.linkTo && notice.linkText ? (
              notice.linkTo.startsWith("/") ? (
                <Link to={`/${language}${notice.linkTo}`}>{notice.linkText[language]}</Link>
              ) : (
                <a href={notice.linkTo}>{notice.linkText[language]}</a>
              )
            ) : null}
          </p>
        ))}
      </div>
    </section>
  );
}

function Footer({ frame }: { frame: FrameData | null }) {
  const t = useTexts().shell;
  const to = paths(useLanguage());
  return (
    <footer className="site-footer">
      <div className="width">
        {frame ? <p>{t.operatedBy({ operator: frame.operator })}</p> : null}
        {frame?.isDemo ? <p>{t.demoText}</p> : null}
        <ul>
          <li>
            <Link to={to.about}>{t.footer.about}</Link>
          </li>
          <li>
            <Link to={to.responsibilities}>{t.footer.responsibilities}</Link>
          </li>
          <li>
            <Link to={to.prices}>{t.footer.prices}</Link>
          </li>
          <li>
            <Link to={to.ownRecords("start")}>{t.nav.ownRecords}</Link>
          </li>
          <li>
            <Link to={to.privacy}>{t.footer.privacy}</Link>
          </li>
          <li>
            <Link to={to.accessibility}>{t.footer.accessibility}</Link>
          </li>
          <li>
            <a href="/api/v1/openapi.json">{t.footer.api}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}
