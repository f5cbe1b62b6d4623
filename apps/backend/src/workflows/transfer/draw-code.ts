import { freeTransferCode, TRANSFER_CODE_MAX } from "@sebiduk/domain"
import type { PurchaseService } from "../../modules/purchase/service"
import { messageOf } from "../../refused"

/** Two who draw the same code at one moment: the database lets one of them have it. */
const TRIES = 20

export type TransferCode = { transfer_code: number | null; transfer_amount: number | null }

/** A total that no code is free for is asked for as it is; the number in the note tells it from others. */
const NO_CODE: TransferCode = { transfer_code: null, transfer_amount: null }

const isTaken = (error: unknown): boolean => /transfer_amount: .* already exists/.test(messageOf(error))

async function draw(purchases: PurchaseService, total: number): Promise<TransferCode> {
  const waited = await purchases.listPurchases(
    { transfer_amount: { $gt: total, $lte: total + TRANSFER_CODE_MAX }, released_at: null },
    { select: ["transfer_amount"], take: null },
  )
  const taken = waited.flatMap(({ transfer_amount }) => transfer_amount ?? [])
  const code = freeTransferCode(total, taken, Math.floor(Math.random() * TRANSFER_CODE_MAX))
  return code === undefined ? NO_CODE : { transfer_code: code, transfer_amount: total + code }
}

/**
 * Writes a purchase with a code that no other waiting transfer of the amount has, or with none when all are taken.
 * @param total whole rupiah, without the code
 * @param wanted tried first
 */
export async function withTransferCode<T>(
  purchases: PurchaseService,
  total: number,
  write: (code: TransferCode) => Promise<T>,
  wanted?: number | null,
): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const code =
      tries === 0 && wanted
        ? { transfer_code: wanted, transfer_amount: total + wanted }
        : await draw(purchases, total)
    try {
      return await write(code)
    } catch (error) {
      if (!isTaken(error)) throw error
    }
  }
  return write(NO_CODE)
}
