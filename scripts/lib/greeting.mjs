import { readFileSync } from "node:fs"
import { inRoot } from "./paths.mjs"

/** @typedef {{ email: string, kind: string, role: string }} DemoAccount */

const ROLES = /** @type {Record<string, string>} */ ({
  administrator: "office administrator: sees orders, confirms transfers, ships",
  verifier: "office, verifier of a kecamatan",
  programme_officer: "office, programmes",
  finance: "office, finance",
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
    `  Office (admin)           ${settings.backendUrl}/app`,
    "",
  ]
  if (settings.demo) {
    const office = demo.accounts.filter(({ kind }) => kind === "office")
    const width = Math.max(...office.map(({ email }) => email.length))
    lines.push(
      `  Demo accounts of the office, password ${demo.password} (buying needs no account)`,
      ...office.map(({ email, role }) => `    ${email.padEnd(width)}  ${ROLES[role] ?? role}`),
      "",
    )
  }
  lines.push("  Ctrl-C stops everything; nothing is lost.", "")
  return lines.join("\n")
}
