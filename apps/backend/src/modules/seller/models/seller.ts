import { model } from "@medusajs/framework/utils"
import { SELLER_STATUSES } from "@sebiduk/domain"
import { BankAccount } from "./bank-account"
import { MemberInvitation } from "./member-invitation"
import { SellerDecision } from "./seller-decision"
import { SellerMember } from "./seller-member"

/** A business's shop. Only an `active` one is public; a draft fills up step by step. */
export const Seller = model.define("seller", {
  id: model.id({ prefix: "sel" }).primaryKey(),
  /** Null until the shop has a name. */
  handle: model.text().unique().nullable(),
  name: model.text().searchable(),
  line: model.enum(["beras", "jambu", "rotan"]).nullable(),
  status: model.enum([...SELLER_STATUSES]).default("draft"),
  description_id: model.text().default(""),
  description_en: model.text().default(""),
  /** Working days until a paid order leaves the shop. */
  dispatch_days: model.number().default(2),
  returns_id: model.text().default(""),
  /** Whole rupiah of goods; null when the shop sends any amount. */
  minimum_order_idr: model.number().nullable(),
  /** First and last day in WIB, YYYY-MM-DD. */
  holiday_from: model.text().nullable(),
  holiday_until: model.text().nullable(),
  holiday_note: model.text().nullable(),
  /** Since when it waits for the office. */
  submitted_at: model.dateTime().nullable(),
  members: model.hasMany(() => SellerMember, { mappedBy: "seller" }),
  invitations: model.hasMany(() => MemberInvitation, { mappedBy: "seller" }),
  bank_accounts: model.hasMany(() => BankAccount, { mappedBy: "seller" }),
  decisions: model.hasMany(() => SellerDecision, { mappedBy: "seller" }),
})
