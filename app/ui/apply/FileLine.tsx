import { useLanguage, useTexts } from "~/app/i18n/useTexts";
import { formatSize } from "../formatSize";

export interface ShownFile {
  id: string;
  name: string;
  /** In bytes. */
  size: number;
  href: string;
}

/** A file of the draft, to fetch or take out. */
export function FileLine({ file }: { file: ShownFile }) {
  const t = useTexts().apply.table;
  const language = useLanguage();
  return (
    <div className="row file-line">
      <span>
        <a href={file.href} download>
          {file.name}
        </a>{" "}
        <span className="quiet">{formatSize(file.size, language)}</span>
      </span>
      <button className="link-button" name="intent" value={`remove ${file.id}`}>
        {t.removeFile({ name: file.name })}
      </button>
    </div>
  );
}
