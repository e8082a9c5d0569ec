import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, SignJWT } from "jose";
import Provider from "oidc-provider";
import type { ProviderKnobs, ProviderOrder, ProviderReply, ProviderStart } from "./ProviderKnobs";

/**
 * An OpenID provider as a process of its own, on loopback. Nobody is asked for a password: whoever the orders name is
 * in front of the screen. It ends with the process that started it.
 */
const start = JSON.parse(process.argv[2] ?? "{}") as ProviderStart;
const issuer = `http://127.0.0.1:${start.port}`;
const knobs: ProviderKnobs = {
  person: { sub: "nobody" },
  acr: "idporten-loa-substantial",
  cancels: false,
  claims: {},
  clockAheadSeconds: 0,
  signsWithStrangeKey: false,
  tokenStatus: null,
};

const { privateKey } = await generateKeyPair("RS256", { extractable: true });
const { privateKey: strangeKey } = await generateKeyPair("RS256");

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: start.clientId,
      client_secret: start.clientSecret,
      redirect_uris: [`${start.portal}/logg-inn/retur/${start.slug}`],
      post_logout_redirect_uris: [`${start.portal}/`],
      backchannel_logout_uri: `${start.portal}/logg-ut/bakkanal/${start.slug}`,
      backchannel_logout_session_required: true,
    },
  ],
  jwks: { keys: [{ ...(await exportJWK(privateKey)), kid: "own", use: "sig", alg: "RS256" }] },
  cookies: { keys: ["a key for a test"] },
  acrValues: ["idporten-loa-low", "idporten-loa-substantial", "idporten-loa-high"],
  claims: { openid: ["sub"], profile: ["name", "pid"], email: ["email", "email_verified"], acr: null, sid: null },
  conformIdTokenClaims: !start.claimsInIdToken,
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = `<!doctype html><title>Logg ut</title>${form}<button form="op.logoutForm" name="logout" value="yes">Logg ut</button>`;
      },
    },
  },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ ...knobs.person, sub }) }),
  // Nobody is asked for consent: what is asked for is given.
  async loadExistingGrant(ctx) {
    const { client, session, params } = ctx.oidc;
    const known = session!.grantIdFor(client!.clientId);
    if (known) return ctx.oidc.provider.Grant.find(known);
    const grant = new ctx.oidc.provider.Grant({ clientId: client!.clientId, accountId: session!.accountId! });
    grant.addOIDCScope(String(params?.scope));
    await grant.save();
    return grant;
  },
  // Its own guard bars notices to loopback, which is where the portal is.
  fetch: (url, options) => fetch(url, { ...options, dispatcher: undefined } as RequestInit),
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
});

provider.use(async (ctx, next) => {
  const isToken = ctx.path === "/token";
  if (isToken && knobs.tokenStatus) {
    ctx.status = knobs.tokenStatus;
    ctx.body = "";
    return;
  }
  await next();
  const body = ctx.body as { id_token?: string } | undefined;
  if (isToken && body?.id_token) body.id_token = await spoil(body.id_token);
});

/** The token with what the orders want wrong in it, signed anew. */
async function spoil(token: string): Promise<string> {
  const { iat = 0, exp = 0, ...rest } = decodeJwt(token);
  const { clockAheadSeconds: ahead } = knobs;
  const claims = { ...rest, iat: iat + ahead, exp: exp + ahead, ...knobs.claims };
  return sign(decodeProtectedHeader(token) as Record<string, unknown>, claims, knobs.signsWithStrangeKey);
}

function sign(header: Record<string, unknown>, claims: Record<string, unknown>, strange: boolean): Promise<string> {
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", kid: "own", ...header })
    .sign(strange ? strangeKey : privateKey);
}

async function interact(request: IncomingMessage, response: ServerResponse): Promise<void> {
  await provider.interactionDetails(request, response);
  await provider.interactionFinished(
    request,
    response,
    knobs.cancels
      ? { error: "access_denied", error_description: "The end-user cancelled" }
      : { login: { accountId: knobs.person.sub, acr: knobs.acr, amr: ["TestID"] } },
    { mergeWithLastSubmission: false },
  );
}

const answer = provider.callback();
const server = createServer((request, response) => {
  if (request.url?.startsWith("/interaction/")) void interact(request, response);
  // A browser asks for one, and complains where there is none.
  else if (request.url === "/favicon.ico") response.writeHead(204).end();
  else void answer(request, response);
});

const reply = (message: ProviderReply) => process.send?.(message);
process.on("message", (order: ProviderOrder) => {
  if (order.type === "set") {
    Object.assign(knobs, order.knobs);
    reply({ type: "done" });
    return;
  }
  void sign(order.header, order.claims, order.strange).then((token) => reply({ type: "signed", token }));
});
process.on("disconnect", () => process.exit());
server.listen(start.port, "127.0.0.1", () => reply({ type: "ready" }));
