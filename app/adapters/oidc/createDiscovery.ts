import * as client from "openid-client";
import type { ProviderSettings } from "./ProviderSettings";

/** How far the provider's clock and ours may be apart, in seconds. */
export const clockToleranceSeconds = 30;
/** How long the provider may take for one answer, in seconds: somebody is waiting for the page. */
const answerSeconds = 5;
/** How long what it says of itself is taken as it was, in milliseconds. Its keys are read anew when an unknown one signs. */
const keepMs = 60 * 60 * 1000;

/**
 * What the provider says of itself, asked for when it is first needed and kept for an hour. A provider that is down
 * stops no start: each sign-in asks again until it answers. One that has answered once is taken as it was while it
 * does not answer anew.
 * @returns a function that throws what openid-client throws when the provider has never answered
 */
export function createDiscovery(settings: ProviderSettings): () => Promise<client.Configuration> {
  let known: { configuration: client.Configuration; readAt: number } | null = null;
  let asking: Promise<client.Configuration> | null = null;

  async function ask(): Promise<client.Configuration> {
    const issuer = new URL(settings.issuer);
    const configuration = await client.discovery(
      issuer,
      settings.clientId,
      { [client.clockTolerance]: clockToleranceSeconds },
      client.ClientSecretBasic(settings.clientSecret),
      {
        timeout: answerSeconds,
        // The settings let http through for this machine only.
        execute: [
          client.enableNonRepudiationChecks,
          ...(issuer.protocol === "http:" ? [client.allowInsecureRequests] : []),
        ],
      },
    );
    known = { configuration, readAt: performance.now() };
    return configuration;
  }

  return async () => {
    if (known && performance.now() - known.readAt < keepMs) return known.configuration;
    asking ??= ask().finally(() => (asking = null));
    try {
      return await asking;
    } catch (error) {
      if (known) return known.configuration;
      throw error;
    }
  };
}
