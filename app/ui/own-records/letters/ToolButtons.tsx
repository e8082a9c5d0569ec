import { useTexts } from "~/app/i18n/useTexts";

interface Props {
  tools: readonly { label: string; use: () => void }[];
  /** Whose letter it is; left out for all of them. */
  recipient?: string;
}

/** What can be done with a letter. The first is the one most people want. */
export function ToolButtons({ tools, recipient }: Props) {
  const t = useTexts().recordLetterPages.tools;
  return (
    <div className="row no-print">
      {tools.map(({ label, use }) => (
        <button
          key={label}
          type="button"
          className="ds-button"
          data-variant="secondary"
          aria-label={recipient ? t.of({ tool: label, recipient }) : undefined}
          onClick={use}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
