/** A source as it is offered for choosing, in the reader's language. */
export interface SourceOption {
  id: string;
  abbreviation: string;
  name: string;
  summary: string;
  /** Folded words that a filter looks in. */
  searched: string;
  published: { title: string; url: string }[];
}
export interface SourceGroup {
  id: string;
  name: string;
  sources: SourceOption[];
}
export interface OwnFormSource {
  id: string;
  abbreviation: string;
  name: string;
  why: string;
  searched: string;
  url: string;
}
/** The purpose of a chosen source, in the reader's language. */
export interface StatedPurpose {
  id: string;
  name: string;
  abbreviation: string;
  text: string | null;
  paragraph: string;
  regulation: string;
  url: string;
}
