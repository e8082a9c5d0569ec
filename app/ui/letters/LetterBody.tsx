import { readLetterBody } from "~/app/domain/letters/readLetterBody";

/**
 * The text of a letter, with its headings and lists.
 * @param headingLevel of the headings within it; the page's own come before
 */
export function LetterBody({ body, headingLevel = 2 }: { body: string; headingLevel?: 2 | 3 | 4 }) {
  const Heading = `h${headingLevel}` as const;
  return (
    <>
      {readLetterBody(body).map((block, index) => {
        switch (block.type) {
          case "heading":
            return <Heading key={index}>{block.text}</Heading>;
          case "list":
            return (
              <ul key={index}>
                {block.items.map((item, number) => (
                  <li key={number}>{item}</li>
                ))}
              </ul>
            );
          case "paragraph":
            return <p key={index}>{block.text}</p>;
        }
      })}
    </>
  );
}
