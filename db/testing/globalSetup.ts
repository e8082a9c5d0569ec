import type { TestProject } from "vitest/node";
import { startTestServer, type TestServerAddress } from "./testServer";

declare module "vitest" {
  export interface ProvidedContext {
    testServer: TestServerAddress;
  }
}

/** One server and one migrated template for the whole run of the integration tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...address } = await startTestServer();
  project.provide("testServer", address);
  return stop;
}
