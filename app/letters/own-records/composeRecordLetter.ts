import type { LetterBlock, RecordLetter, RecordLetterRequest } from "~/app/domain/own-records/RecordLetter";
import { accessBlocks } from "./accessBlocks";
import { complaintBlocks } from "./complaintBlocks";
import { correctionBlocks } from "./correctionBlocks";
import { dataAuthorityAddress, dataAuthorityBlocks } from "./dataAuthorityBlocks";
import { followUpBlocks } from "./followUpBlocks";
import { letterFileName } from "./letterFileName";
import { paragraph, tidy } from "./letterBlocks";
import { readLetterFacts, type LetterFacts, type LetterInput } from "./LetterFacts";
import { missingBlocks } from "./missingBlocks";
import { phoneScript } from "./phoneScript";

/**
 * A letter about somebody's records, from what they have filled in and nothing else, in the language of
 * `folder.wishes`. What is empty leaves no trace. The law it names is explained at {@link LetterFacts}.
 * @throws {RangeError} when the provider names a subject that the folder does not have
 */
export function composeRecordLetter(request: RecordLetterRequest, input: LetterInput): RecordLetter {
  const facts = readLetterFacts(input);
  const { person, provider, wishes, texts } = facts;
  const isToAuthority = request.kind === "data-authority";
  const providerLines = addressLines(provider);
  const recipient = isToAuthority ? dataAuthorityAddress : providerLines;
  const subject = subjectOf(request, facts);
  const name = tidy(person.name);
  const recipientName = recipient[0] ?? "";
  return {
    request,
    language: wishes.language,
    fileName: letterFileName(texts.files[wordOf(request)], recipientName),
    sender: addressLines(person),
    recipient,
    date: facts.date(facts.today),
    subject,
    blocks: [...blocksOf(request, providerLines, facts), ...contactBlocks(facts)],
    closing: texts.closing,
    signature: name,
    numberLine: wishes.leavesNumberLine && !isToAuthority ? numberLine(facts) : null,
    email: isToAuthority ? "" : provider.email.trim(),
    mail: {
      subject,
      body: [texts.mail.body({ subject, provider: recipientName }), "", texts.closing, name].join("\n"),
    },
    phone: phoneScript(request, facts),
  };
}

const addressLines = (party: { name: string; address: string; town: string }): string[] =>
  [party.name, party.address, party.town].map(tidy).filter(Boolean);

const wordOf = (request: RecordLetterRequest) =>
  request.kind === "correction" ? request.correction.kind : request.kind;

function subjectOf(request: RecordLetterRequest, { provider, texts }: LetterFacts): string {
  const word = wordOf(request);
  return provider.kind === "registry" && word !== "data-authority"
    ? texts.registrySubjects[word]
    : texts.subjects[word];
}

function blocksOf(request: RecordLetterRequest, providerLines: readonly string[], facts: LetterFacts): LetterBlock[] {
  switch (request.kind) {
    case "access":
      return accessBlocks(facts);
    case "follow-up":
      return followUpBlocks(request, facts);
    case "missing":
      return missingBlocks(request, facts);
    case "complaint":
      return complaintBlocks(request, facts);
    case "data-authority":
      return dataAuthorityBlocks(request, providerLines, facts);
    case "correction":
      return correctionBlocks(request.correction, facts);
  }
}

function contactBlocks({ person, texts }: LetterFacts): LetterBlock[] {
  const [phone, email] = [tidy(person.phone), tidy(person.email)];
  const t = texts.contact;
  if (phone && email) return paragraph(t.both({ phone, email }));
  return [...paragraph(phone && t.phone({ phone })), ...paragraph(email && t.email({ email }))];
}

const numberLine = ({ subject, texts }: LetterFacts): string =>
  subject.kind === "self" ? texts.numberLine.own : texts.numberLine.others({ name: tidy(subject.name) });
