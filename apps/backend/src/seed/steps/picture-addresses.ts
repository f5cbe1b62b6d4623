import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../env"
import type { SeedStep } from "../step"

/** Path the backend serves its own files at; addresses elsewhere (S3) do not move with the backend. */
const OWN_FILES = "/files/"

/**
 * Addresses of pictures carry the backend's public address, so they are rewritten when that has changed, for
 * example with another port.
 */
export const pictureAddressesStep: SeedStep = {
  name: "picture-addresses",
  version: env.BACKEND_URL,
  run: async ({ container, ledger }) => {
    const current = new URL(env.BACKEND_URL).origin
    const old = new Set(
      Object.values(ledger.pictures)
        .map((address) => new URL(address))
        .filter((url) => url.pathname.startsWith(OWN_FILES) && url.origin !== current)
        .map((url) => url.origin),
    )
    const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
    for (const origin of old) {
      const [from, to] = [`${origin}${OWN_FILES}`, `${current}${OWN_FILES}`]
      await knex.transaction(async (transaction) => {
        await transaction.raw(`update "image" set url = replace(url, ?, ?)`, [from, to])
        await transaction.raw(
          `update "product" set thumbnail = replace(thumbnail, ?, ?),
             metadata = replace(metadata::text, ?, ?)::jsonb, updated_at = now()`,
          [from, to, from, to],
        )
        await transaction.raw(
          `update "product_variant" set thumbnail = replace(thumbnail, ?, ?),
             metadata = replace(metadata::text, ?, ?)::jsonb`,
          [from, to, from, to],
        )
      })
      const moved = Object.entries(ledger.pictures).map(
        ([file, address]) => [file, address.replace(from, to)] as const,
      )
      await ledger.keepPictures(Object.fromEntries(moved))
    }
    return old.size === 0 ? `pictures are at ${current}` : `pictures moved to ${current}`
  },
}
