import { z } from "@medusajs/framework/zod"

const Flag = z.enum(["true", "false"]).transform((value) => value === "true")

const STRIPE_KEYS = ["STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"] as const

const Rows = z.object({
  NODE_ENV: z.enum(["development", "test", "production"]).default("development"),
  DATABASE_URL: z.string().startsWith("postgres"),
  JWT_SECRET: z.string().min(16),
  COOKIE_SECRET: z.string().min(16),
  /** Signs the links that open an order without a login. */
  ORDER_TOKEN_SECRET: z.string().min(16),
  /** Encrypts NIK and NPWP; whoever loses it loses them. */
  IDENTITY_KEY: z.string().min(16),
  /** Signs the links that open an uploaded paper for a few minutes. */
  EVIDENCE_LINK_SECRET: z.string().min(16),
  BACKEND_URL: z.url().default("http://localhost:9000"),
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  /** Folder of uploaded and seeded files; relative to the working directory. */
  FILES_DIR: z.string().default("files"),
  /** Mail server as smtp://user:password@host:port; without it each mail becomes a file in MAIL_DIR. */
  SMTP_URL: z.union([z.literal(""), z.url()]).default(""),
  MAIL_DIR: z.string().default("mail"),
  MAIL_FROM: z.string().min(3).default("Sebiduk <kantor@sebiduk.test>"),
  TRANSFER_BANK: z.string().min(1),
  TRANSFER_ACCOUNT_NUMBER: z.string().min(1),
  TRANSFER_ACCOUNT_HOLDER: z.string().min(1),
  /** Adapter of a live courier (docs/couriers.md); without it only the tariff table answers. */
  COURIER_URL: z.union([z.literal(""), z.url()]).default(""),
  COURIER_KEY: z.string().default(""),
  /** Keys of Stripe, all three or none; without them nobody is offered to pay by card. */
  STRIPE_SECRET_KEY: z.string().default(""),
  STRIPE_PUBLISHABLE_KEY: z.string().default(""),
  /** Proves that a webhook comes from Stripe. */
  STRIPE_WEBHOOK_SECRET: z.string().default(""),
  /** Address of a stand-in for Stripe, for tests; empty: Stripe itself. */
  STRIPE_API_URL: z.union([z.literal(""), z.url()]).default(""),
  SEBIDUK_DEMO: Flag.default(false),
})

/** Cards with half of the keys would take money that no webhook tells of. */
const Env = Rows.superRefine((rows, context) => {
  const missing = STRIPE_KEYS.filter((key) => rows[key] === "")
  if (missing.length === 0 || missing.length === STRIPE_KEYS.length) return
  for (const key of missing)
    context.addIssue({ code: "custom", path: [key], message: "cards need all three keys of Stripe, or none" })
})

export type Env = z.infer<typeof Env>

function readEnv(): Env {
  const parsed = Env.safeParse(process.env)
  if (parsed.success) return parsed.data
  const rows = parsed.error.issues.map((issue) => `${issue.path.join(".")} (${issue.message})`)
  throw new Error(`The environment is not complete: ${rows.join("; ")}. See .env.example.`)
}

/** The only reader of the environment in the backend; a wrong or missing row stops the start. */
export const env = readEnv()
