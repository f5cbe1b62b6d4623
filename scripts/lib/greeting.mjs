import { readFileSync } from "node:fs"
import { inRoot } from "./paths.mjs"

/** @typedef {{ email: string, kind: string, role: string }} DemoAccount */

const ROLES = /** @type {Record<string, string>} */ ({
  administrator: "office: administrator, decides who may sell, confirms transfers",
  verifier: "office: verifier of a kecamatan",
  programme_officer: "office: programmes",
  finance: "office: finance",
  seller_owner: "owner of a shop",
})

/** The demo accounts as the seed writes them. */
export function readDemo() {
  return JSON.parse(readFileSync(inRoot("apps/backend/src/seed/data/accounts.json"), "utf8"))
}

/**
 * What a person needs to know once the shop is open.
 * @param {import("./settings.mjs").Settings} settings
 * @param {{ accounts: DemoAccount[], password: string }} demo
 * @returns {string}
 */
export function greeting(settings, demo) {
  const lines = [
    "",
    "  Sebiduk is open",
    "",
    `  Shop, Bahasa Indonesia   ${settings.storefrontUrl}/`,
    `  Shop, English            ${settings.storefrontUrl}/en`,
    `  Toko Saya (sellers)      ${settings.storefrontUrl}/toko-saya`,
    `  Office (admin)           ${settings.backendUrl}/app`,
    "",
  ]
  if (settings.demo) {
    const people = demo.accounts.filter(({ role }) => role in ROLES)
    const width = Math.max(...people.map(({ email }) => email.length))
    lines.push(
      `  Demo accounts, password ${demo.password} (buying needs no account)`,
      ...people.map(({ email, role }) => `    ${email.padEnd(width)}  ${ROLES[role]}`),
      "",
    )
  }
  lines.push("  Ctrl-C stops everything; nothing is lost.", "")
  return lines.join("\n")
}
