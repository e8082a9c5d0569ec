import { notFound } from "~/app/http/problem";

export function loader(): never {
  throw notFound();
}
