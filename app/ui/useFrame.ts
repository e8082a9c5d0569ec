import { useRouteLoaderData } from "@remix-run/react";
import type { FrameData } from "./PageFrame";

/** What the frame around the page was told by the server when it was loaded; null on the page of an error. */
export const useFrame = (): FrameData | null =>
  (useRouteLoaderData("root") as { frame: FrameData } | undefined)?.frame ?? null;
