import { MedusaService } from "@medusajs/framework/utils"
import { BankAccount } from "./models/bank-account"
import { MemberInvitation } from "./models/member-invitation"
import { Seller } from "./models/seller"
import { SellerDecision } from "./models/seller-decision"
import { SellerMember } from "./models/seller-member"
import { SellerPicture } from "./models/seller-picture"

/** Shops, the people who act for them, and what the office ruled about them. */
export class SellerService extends MedusaService({
  BankAccount,
  MemberInvitation,
  Seller,
  SellerDecision,
  SellerMember,
  SellerPicture,
}) {}
