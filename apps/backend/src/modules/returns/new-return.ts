import type { ReturnReason } from "@sebiduk/domain"

/** A return to be made, with the pieces it is about and the photos sent for it. Whole rupiah, instants in ISO. */
export type NewReturn = {
  request: {
    key: string
    purchase_id: string
    order_id: string
    seller_id: string
    state: "open"
    state_at: string
    due_at: string | null
    reason: ReturnReason
    words: string
    account_bank: string | null
    account_number: string | null
    account_holder: string | null
  }
  lines: {
    line_id: string
    title: string
    title_en: string
    variant_title: string
    variant_id: string | null
    thumbnail: string | null
    is_illustration: boolean
    is_perishable: boolean
    quantity: number
    paid: number
  }[]
  photo_ids: string[]
  /** Name of who received the goods. */
  buyer: string
}
