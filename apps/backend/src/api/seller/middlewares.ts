import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  ListEntries,
  SellerAcceptInvitation,
  SellerCreateProduct,
  SellerInviteMember,
  SellerListPayouts,
  SellerRegister,
  SellerResubmitLicence,
  SellerSetBankAccount,
  SellerSetHoliday,
  SellerSetIdentity,
  SellerSetShop,
  SellerSubmitLicence,
  SellerUpdateMember,
  SellerUpdateProduct,
} from "@sebiduk/contracts"
import { ownInvitation } from "../guards/own-invitation"
import { ownLicence } from "../guards/own-licence"
import { ownMember } from "../guards/own-member"
import { ownProduct } from "../guards/own-product"
import { requireRight, sellerGuard } from "../guards/seller"
import { validBody, validIds, validQuery } from "../validation"

/** What a shop sees of itself is for nobody's cache. */
const noStore = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  res.setHeader("Cache-Control", "no-store")
  next()
}

const owner = requireRight("owner")
const stock = requireRight("stock")
const finance = requireRight("finance")

const licence = [validIds("LICENCE_NOT_FOUND"), ownLicence]
const member = [validIds("MEMBER_NOT_FOUND"), owner, ownMember]
const invitation = [validIds("INVITATION_NOT_FOUND"), owner, ownInvitation]
const product = [validIds("PRODUCT_NOT_FOUND"), ownProduct]

/** Reading is for every member; what the row asks for beyond that stands in it. */
export const sellerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/seller*", middlewares: [noStore, ...sellerGuard] },
  { methods: ["POST"], matcher: "/seller/register", middlewares: [validBody(SellerRegister)] },
  {
    methods: ["POST"],
    matcher: "/seller/invitations/accept",
    middlewares: [validBody(SellerAcceptInvitation)],
  },

  {
    methods: ["POST"],
    matcher: "/seller/onboarding/identity",
    middlewares: [owner, validBody(SellerSetIdentity)],
  },
  { methods: ["POST"], matcher: "/seller/onboarding/shop", middlewares: [owner, validBody(SellerSetShop)] },
  { methods: ["POST"], matcher: "/seller/onboarding/submit", middlewares: [owner] },

  { methods: ["POST"], matcher: "/seller/licences", middlewares: [owner, validBody(SellerSubmitLicence)] },
  { methods: ["GET"], matcher: "/seller/licences/:id", middlewares: [...licence] },
  {
    methods: ["POST"],
    matcher: "/seller/licences/:id",
    middlewares: [...licence, owner, validBody(SellerResubmitLicence)],
  },

  {
    methods: ["POST"],
    matcher: "/seller/members/invitations",
    middlewares: [owner, validBody(SellerInviteMember)],
  },
  { methods: ["DELETE"], matcher: "/seller/members/invitations/:id", middlewares: [...invitation] },
  {
    methods: ["POST"],
    matcher: "/seller/members/:id",
    middlewares: [...member, validBody(SellerUpdateMember)],
  },
  { methods: ["DELETE"], matcher: "/seller/members/:id", middlewares: [...member] },

  { methods: ["GET"], matcher: "/seller/bank-account", middlewares: [finance] },
  {
    methods: ["POST"],
    matcher: "/seller/bank-account",
    middlewares: [owner, validBody(SellerSetBankAccount)],
  },
  { methods: ["GET"], matcher: "/seller/balance", middlewares: [requireRight("finance")] },
  {
    methods: ["GET"],
    matcher: "/seller/entries",
    middlewares: [requireRight("finance"), validQuery(ListEntries)],
  },
  { methods: ["GET"], matcher: "/seller/payouts", middlewares: [finance, validQuery(SellerListPayouts)] },
  { methods: ["GET"], matcher: "/seller/statements", middlewares: [finance] },
  ...["", "/csv", "/pdf"].map((rest) => ({
    methods: ["GET" as const],
    matcher: `/seller/statements/:month${rest}`,
    middlewares: [finance],
  })),
  { methods: ["POST"], matcher: "/seller/holiday", middlewares: [owner, validBody(SellerSetHoliday)] },
  { methods: ["DELETE"], matcher: "/seller/holiday", middlewares: [owner] },

  { methods: ["POST"], matcher: "/seller/products", middlewares: [stock, validBody(SellerCreateProduct)] },
  { methods: ["GET"], matcher: "/seller/products/:id", middlewares: [...product] },
  {
    methods: ["POST"],
    matcher: "/seller/products/:id",
    middlewares: [...product, stock, validBody(SellerUpdateProduct)],
  },
  { methods: ["POST"], matcher: "/seller/products/:id/publish", middlewares: [...product, stock] },
  { methods: ["POST"], matcher: "/seller/products/:id/unpublish", middlewares: [...product, stock] },
]
