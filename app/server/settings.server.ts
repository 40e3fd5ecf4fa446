import { z } from "zod";

/** The settings, all from the environment; the README lists them. */
const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  DATA_DIR: z.string().min(1).default("./data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must begin with postgres:// (leave it unset for the embedded database)")
    .optional(),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, "must begin with smtp:// or smtps://")
    .optional(),
  MAIL_FROM: z.string().min(3).optional(),
  CONTACT_EMAIL: z.email().optional(),
  TRUST_PROXY: z.enum(["0", "1"]).default("0"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
});

export interface Settings {
  readonly port: number;
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
  /** Without a final slash. */
  readonly baseUrl: string;
  readonly smtpUrl: string | undefined;
  /** Who mails come from; `palabre@` the host of BASE_URL otherwise. */
  readonly mailFrom: string | undefined;
  /** Whom readers write to about a page that resists them. */
  readonly contactEmail: string | undefined;
  /** A proxy of ours stands in front and says in X-Forwarded-For who asks. */
  readonly trustProxy: boolean;
  readonly logLevel: string;
}

/** Reads and checks the settings; throws an error whose message names every one that is wrong. */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`Settings that cannot be used:\n${lines.join("\n")}`);
  }
  const {
    PORT,
    DATA_DIR,
    DATABASE_URL,
    BASE_URL,
    SMTP_URL,
    MAIL_FROM,
    CONTACT_EMAIL,
    TRUST_PROXY,
    LOG_LEVEL,
  } = parsed.data;
  return {
    port: PORT,
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL,
    baseUrl: (BASE_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ""),
    smtpUrl: SMTP_URL,
    mailFrom: MAIL_FROM,
    contactEmail: CONTACT_EMAIL,
    trustProxy: TRUST_PROXY === "1",
    logLevel: LOG_LEVEL,
  };
}
