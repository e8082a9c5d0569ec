import { notFound } from "~/app/http/problem";

/** Any address that no page has. */
export function loader() {
  throw notFound();
}

export default function NotFound() {
  return null;
}
