import type { TransferInstructions } from "@sebiduk/contracts"

type Transfer = Pick<TransferInstructions, "received_idr" | "proofs">

/** What the buyer has to know of a transfer that is waited for; money that came in weighs more than any proof. */
export type TransferStage = "asked" | "waiting" | "rejected" | "short"

export const isProofWaiting = ({ proofs }: Pick<Transfer, "proofs">): boolean =>
  proofs.some(({ status }) => status === "waiting")

export function transferStage({ received_idr, proofs }: Transfer): TransferStage {
  if (received_idr > 0) return "short"
  if (isProofWaiting({ proofs })) return "waiting"
  return proofs.at(-1)?.status === "rejected" ? "rejected" : "asked"
}

/** The instant after which the order is cancelled by itself. */
export const transferDeadline = ({
  pay_until,
  kept_until,
}: Pick<TransferInstructions, "pay_until" | "kept_until">): string | null => kept_until ?? pay_until
