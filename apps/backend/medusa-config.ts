import type { CreateOrderDTO } from "@medusajs/framework/types"
import { defineConfig } from "@medusajs/framework/utils"
import { adminVite } from "./admin-vite"
import { env } from "./src/env"

const isHttpLocalhost = /^http:\/\/(localhost|127\.0\.0\.1)(:|\/|$)/.test(env.BACKEND_URL)

/** Cards are offered only with the keys of Stripe. */
const cards = env.STRIPE_SECRET_KEY
  ? [
      {
        resolve: "./src/providers/payment-stripe",
        id: "stripe",
        options: {
          apiKey: env.STRIPE_SECRET_KEY,
          webhookSecret: env.STRIPE_WEBHOOK_SECRET,
          apiUrl: env.STRIPE_API_URL,
        },
      },
    ]
  : []

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    // A browser never sends a Secure cookie over plain http, so the admin could not log in on a laptop.
    cookieOptions: isHttpLocalhost ? { secure: false, sameSite: "lax" } : { sameSite: "lax" },
    http: {
      storeCors: env.STOREFRONT_URL,
      adminCors: env.BACKEND_URL,
      authCors: [env.STOREFRONT_URL, env.BACKEND_URL].join(","),
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
      authMethodsPerActor: { user: ["emailpass"], customer: ["emailpass"], seller: ["emailpass"] },
    },
  },
  admin: {
    // The suites start backends of their own; none of them has the office's pages built.
    disable: env.NODE_ENV === "test",
    // Baked into the build: relative, so that one build serves any address.
    backendUrl: "/",
    vite: adminVite,
  },
  modules: [
    { resolve: "./src/modules/registry", options: { identity_key: env.IDENTITY_KEY } },
    { resolve: "./src/modules/seller" },
    { resolve: "./src/modules/staff" },
    { resolve: "./src/modules/area" },
    { resolve: "./src/modules/purchase" },
    { resolve: "./src/modules/inbox" },
    { resolve: "./src/modules/ledger" },
    { resolve: "./src/modules/returns" },
    // The number people read out, so that the office finds an order by it.
    {
      resolve: "@medusajs/medusa/order",
      options: { generateCustomDisplayId: async ({ metadata }: CreateOrderDTO) => metadata?.["number"] },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: {
        providers: [
          { resolve: "./src/providers/locking-postgres", id: "locking-postgres", is_default: true },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/file-local",
            id: "local",
            options: {
              upload_dir: env.FILES_DIR,
              // Left out, core would put private files into the public folder "static".
              private_upload_dir: env.FILES_DIR,
              backend_url: `${env.BACKEND_URL}/files`,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/fulfillment",
      options: {
        providers: [
          {
            resolve: "./src/providers/fulfillment-zones",
            id: "zones",
            options: env.COURIER_URL ? { courier: { url: env.COURIER_URL, key: env.COURIER_KEY } } : {},
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/payment",
      options: {
        providers: [
          {
            resolve: "./src/providers/payment-transfer",
            id: "transfer",
            options: {
              bank: env.TRANSFER_BANK,
              account_number: env.TRANSFER_ACCOUNT_NUMBER,
              account_holder: env.TRANSFER_ACCOUNT_HOLDER,
            },
          },
          ...cards,
          { resolve: "./src/providers/payment-cod", id: "cod" },
          { resolve: "./src/providers/payment-terms", id: "terms" },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          // The dashboard's own notices, such as a finished export.
          { resolve: "@medusajs/medusa/notification-local", id: "local", options: { channels: ["feed"] } },
          {
            resolve: "./src/providers/notification-mail",
            id: "mail",
            options: {
              channels: ["email"],
              smtp_url: env.SMTP_URL,
              folder: env.MAIL_DIR,
              from: env.MAIL_FROM,
            },
          },
        ],
      },
    },
    {
      resolve: "@medusajs/medusa/search",
      options: { providers: [{ resolve: "./src/providers/search-postgres", id: "postgres" }] },
    },
  ],
})
