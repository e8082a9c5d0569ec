import { z } from "zod";

const optionalText = z
  .string()
  .trim()
  .transform((text) => (text === "" ? undefined : text))
  .optional();
const flag = z.enum(["0", "1"], { error: "0 or 1" }).optional();

/** This machine itself: what is said there crosses no wire. */
const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** An address that a provider's word can be trusted from: encrypted, or this machine's own. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, search, hash } = new URL(text);
  if (search || hash) return false;
  return protocol === "https:" || (protocol === "http:" && loopback.test(hostname));
}
const issuer = optionalText.pipe(
  z
    .string()
    .refine(isIssuer, { error: "the provider's own name, https://… (http:// on this machine only), without ? and #" })
    .optional(),
);

/** The settings of one OpenID provider go together: all three, or none. */
const providers = [
  ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"],
  ["OIDC_STAFF_ISSUER", "OIDC_STAFF_CLIENT_ID", "OIDC_STAFF_CLIENT_SECRET"],
] as const;

/**
 * Every setting the portal reads, once, at start. `DEMO` decides the mode: unset, it is 1 without `DATABASE_URL`
 * and 0 with it.
 */
export const env = z
  .object({
    PORT: z.coerce.number({ error: "a port number" }).int().min(0).max(65535).default(3000),
    HOST: z.string().default("localhost"),
    DATA_DIR: z.string().default(".data"),
    DATABASE_URL: optionalText.pipe(
      z.url({ protocol: /^postgres(ql)?$/, error: "postgres://user:password@host/name" }).optional(),
    ),
    MIGRATION_DATABASE_URL: optionalText.pipe(
      z.url({ protocol: /^postgres(ql)?$/, error: "postgres://user:password@host/name" }).optional(),
    ),
    BASE_URL: optionalText.pipe(
      z.url({ protocol: /^https?$/, error: "the address people use, such as https://soknad.example.no" }).optional(),
    ),
    TRUST_PROXY: z.string().optional(),
    SESSION_SECRET: optionalText.pipe(z.string().min(32, { error: "at least 32 random characters" }).optional()),
    PSEUDONYM_KEY: optionalText.pipe(z.string().min(32, { error: "at least 32 random characters" }).optional()),
    SMTP_URL: optionalText.pipe(z.url({ protocol: /^smtps?$/, error: "smtp://user:password@host:port" }).optional()),
    MAIL_FROM: z.string().default("Helsetabell <ikke-svar@helsetabell.example>"),
    OPERATOR_NAME: z.string().default("Helsetabell (demo)"),
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: optionalText,
    OIDC_CLIENT_SECRET: optionalText,
    OIDC_STAFF_ISSUER: issuer,
    OIDC_STAFF_CLIENT_ID: optionalText,
    OIDC_STAFF_CLIENT_SECRET: optionalText,
    DEMO: flag,
    DEMO_ON_REAL_DATABASE: flag,
    LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
  })
  .superRefine((value, context) => {
    const missing = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
    const demo = value.DEMO ?? (value.DATABASE_URL ? "0" : "1");
    if (demo === "1" && value.DATABASE_URL && value.DEMO_ON_REAL_DATABASE !== "1")
      missing(
        "DEMO",
        "DEMO=1 beside DATABASE_URL needs DEMO_ON_REAL_DATABASE=1, since the demo lets anyone sign in as anyone",
      );
    if (demo === "0" && !value.SESSION_SECRET)
      missing("SESSION_SECRET", "needed when DEMO=0: at least 32 random characters");
    if (demo === "0" && !value.BASE_URL)
      missing("BASE_URL", "needed when DEMO=0: the address people use, such as https://soknad.example.no");
    for (const names of providers) {
      const set = names.filter((name) => value[name]);
      if (set.length === 0) continue;
      for (const name of names) if (!value[name]) missing(name, `needed beside ${set.join(" and ")}`);
      if (demo === "1" && !value.SESSION_SECRET)
        missing("SESSION_SECRET", `needed beside ${set.join(" and ")}: at least 32 random characters`);
    }
    if (value.PSEUDONYM_KEY && value.PSEUDONYM_KEY === value.SESSION_SECRET)
      missing("PSEUDONYM_KEY", "a key of its own: not the same as SESSION_SECRET");
  })
  .transform((value) => ({ ...value, DEMO: (value.DEMO ?? (value.DATABASE_URL ? "0" : "1")) === "1" }));
export type Env = z.infer<typeof env>;
