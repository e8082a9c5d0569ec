import { Form, Link } from "@remix-run/react";
import { paths } from "~/app/i18n/paths";
import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { waitText } from "~/app/i18n/waitText";
import { ErrorSummary } from "../ErrorSummary";
import { TextField } from "../Field";

export type MailSignInProblem =
  | { field: "address"; code: "wrong" }
  | { field: "code"; code: "format" | "dead" }
  | { field: "code"; code: "wrong-code"; attemptsLeft: number }
  | { field: "address" | "code"; code: "too-many"; seconds: number };

interface Answer {
  typed: string;
  problem: MailSignInProblem;
}

function useProblem(answer: Answer | null): string | undefined {
  const texts = useTexts();
  const t = texts.account.byMail;
  if (!answer) return undefined;
  const { problem } = answer;
  switch (problem.code) {
    case "wrong":
      return t.wrongAddress;
    case "format":
      return t.codeFormat;
    case "dead":
      return t.dead;
    case "wrong-code":
      return t.wrongCode({ left: problem.attemptsLeft });
    case "too-many":
      return texts.trouble.tooMany.kept({ wait: waitText(problem.seconds, texts.trouble.tooMany) });
  }
}

const withNext = (path: string, next: string | null) => (next ? `${path}?til=${encodeURIComponent(next)}` : path);

/** Asks for the address that the link and the code are mailed to. */
export function AskForMail({ next, answer }: { next: string | null; answer: Answer | null }) {
  const t = useTexts().account.byMail;
  const to = paths(useLanguage());
  const error = useProblem(answer);
  return (
    <>
      <ErrorSummary errors={error ? [{ field: "address", message: error }] : []} />
      <p className="lead">{t.lead}</p>
      <Form method="post" action={withNext(to.signInByMail, next)} className="stack" noValidate>
        <TextField
          name="address"
          type="email"
          label={t.address}
          autoComplete="email"
          maxLength={254}
          defaultValue={answer?.typed}
          error={error}
        />
        <p>
          <button className="ds-button">{t.send}</button>
        </p>
      </Form>
      <p>
        <Link to={withNext(to.signIn, next)}>{t.otherWays}</Link>
      </p>
    </>
  );
}

/** Takes the code from the mail, in the browser that asked for it. */
export function CodeFromMail(props: { next: string | null; hasOutbox: boolean; answer: Answer | null }) {
  const { next, hasOutbox, answer } = props;
  const t = useTexts().account.byMail;
  const to = paths(useLanguage());
  const error = useProblem(answer);
  return (
    <>
      <ErrorSummary errors={error ? [{ field: "code", message: error }] : []} />
      <p className="lead">{t.sent}</p>
      {hasOutbox ? (
        <p>
          {t.demo} <Link to={to.demoOutbox}>{t.toOutbox}</Link>
        </p>
      ) : null}
      <Form method="post" className="stack" noValidate>
        <TextField
          short
          name="code"
          label={t.code}
          help={t.codeHelp}
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          defaultValue={answer?.typed}
          error={error}
        />
        <p>
          <button className="ds-button" name="intent" value="code">
            {t.enter}
          </button>
        </p>
      </Form>
      <p>
        {t.againHelp} <Link to={withNext(to.signInByMail, next)}>{t.again}</Link>
      </p>
    </>
  );
}
