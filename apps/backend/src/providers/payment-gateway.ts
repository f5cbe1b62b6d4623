/** That something happened to a payment; what it is now says the provider, whatever order its notices come in. */
export type PaymentNotice = {
  /** Of the notice, unique with the provider. */
  event_id: string
  /** The provider's word for it. */
  kind: string
  /** The provider's id of the payment; empty when the notice is about none. */
  reference: string
}

export type PaymentDispute = { id: string; amount_idr: number; status: "open" | "won" | "lost" }

/** A payment as its provider sees it now. Amounts are whole rupiah. */
export type PaymentState = {
  reference: string
  /** `open`: nobody paid yet; `held`: promised, ours to take; `taken`: with us; `ended`: cancelled. */
  stage: "open" | "held" | "taken" | "ended"
  /** Core's payment session that it was made for; empty when it is none of ours. */
  session_id: string
  amount_idr: number
  taken_idr: number
  /** What went back of it. */
  returned_idr: number
  /** The buyer's bank takes it back, or tried to. */
  is_disputed: boolean
  /** The last card was turned away. */
  is_declined: boolean
  created_at: Date
}

export type PaymentRefund = {
  id: string
  /** Our name of the refund; empty when it was made on the provider's own pages. */
  refund_key: string
  amount_idr: number
}

/**
 * What a provider must tell besides core's contract, so that no payment is lost when a browser or a notice is: who
 * speaks, how a payment stands, and which payments there were.
 */
export type PaymentGateway = {
  /**
   * Reads a notice that somebody sent.
   * @param raw the very bytes
   * @throws Error when it is not signed by the provider
   */
  readNotice: (raw: Buffer, headers: Record<string, string | string[] | undefined>) => PaymentNotice
  readPayment: (reference: string) => Promise<PaymentState>
  /** Refunds that went out, whoever made them. */
  listRefunds: (reference: string) => Promise<PaymentRefund[]>
  listDisputes: (reference: string) => Promise<PaymentDispute[]>
  /** Payments that were opened since, newest first. */
  listPayments: (since: Date) => AsyncIterable<PaymentState>
  /** Lets a payment go that was not taken; safe to repeat. */
  cancel: (reference: string) => Promise<void>
  /** Gives money back, once under one key. */
  refund: (refund: { reference: string; amount_idr: number; refund_key: string }) => Promise<void>
}
