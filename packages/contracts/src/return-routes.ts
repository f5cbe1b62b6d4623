import {
  AdminDecideReturn,
  AdminListReturns,
  AdminReturnListResponse,
  AdminReturnResponse,
  BuyerReturnResponse,
  ReturnListResponse,
  ReturnPhotoResponse,
  SellerAnswerReturn,
  SellerContestReturn,
  SellerListReturns,
  SellerReceiveReturn,
  SellerReturnListResponse,
  SellerReturnResponse,
  StoreOpenReturn,
  StoreReplyReturn,
  StoreSendReturn,
  WriteReturnMessage,
} from "./return"
import type { ApiRoute } from "./routes"

const TOKEN = ["x-order-token"] as const
const OWN = { 404: ["ORDER_NOT_FOUND", "RETURN_NOT_FOUND"] } as const
const LATE = { 409: ["RETURN_STATE"] } as const
const BUSY = { 429: ["TOO_MANY_MESSAGES"] } as const

/** Returns of a purchase, for whoever holds its token. */
export const BUYER_RETURN_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/store/orders/:id/returns",
    summary: "What of a purchase may be given back and until when, and the returns there are",
    headers: TOKEN,
    response: ReturnListResponse,
    refusals: { 404: ["ORDER_NOT_FOUND"] },
  },
  {
    method: "POST",
    path: "/store/orders/:id/returns",
    summary: "Opens a return of pieces that arrived; the same key once more opens no second",
    headers: TOKEN,
    body: StoreOpenReturn,
    status: 201,
    response: BuyerReturnResponse,
    refusals: {
      400: ["CHOICE_INVALID", "FIELD_REQUIRED", "FILE_REQUIRED"],
      404: ["ORDER_NOT_FOUND"],
      409: ["RETURN_NOT_ARRIVED", "RETURN_TOO_LATE", "RETURN_ABOVE_ARRIVED"],
    },
  },
  {
    method: "POST",
    path: "/store/orders/:id/returns/photos",
    summary: "Takes a photo for a return to name; drawn anew, without where and when it was taken",
    headers: TOKEN,
    isUpload: true,
    status: 201,
    response: ReturnPhotoResponse,
    refusals: {
      400: ["FILE_REQUIRED", "FILE_TYPE_UNSUPPORTED", "FILE_BROKEN"],
      404: ["ORDER_NOT_FOUND"],
      409: ["FILE_TOO_MANY"],
      413: ["FILE_TOO_LARGE"],
    },
  },
  {
    method: "GET",
    path: "/store/orders/:id/returns/:return_id",
    summary: "One return with its history, and what the buyer may do about it now",
    headers: TOKEN,
    response: BuyerReturnResponse,
    refusals: OWN,
  },
  {
    method: "POST",
    path: "/store/orders/:id/returns/:return_id/reply",
    summary: "Agrees to an offer, takes a refusal or an offer to the office, or withdraws the return",
    headers: TOKEN,
    body: StoreReplyReturn,
    response: BuyerReturnResponse,
    refusals: { ...OWN, ...LATE, 400: ["REASON_REQUIRED"] },
  },
  {
    method: "POST",
    path: "/store/orders/:id/returns/:return_id/parcel",
    summary: "Says how the goods travel back",
    headers: TOKEN,
    body: StoreSendReturn,
    response: BuyerReturnResponse,
    refusals: { ...OWN, ...LATE, 400: ["FIELD_REQUIRED"] },
  },
  {
    method: "POST",
    path: "/store/orders/:id/returns/:return_id/messages",
    summary: "Writes a message to the seller; the same key once more writes no second",
    headers: TOKEN,
    body: WriteReturnMessage,
    response: BuyerReturnResponse,
    refusals: { ...OWN, ...BUSY },
  },
]

const RIGHT = { 401: ["LOGIN_REQUIRED"], 403: ["RIGHT_MISSING"] } as const
const SHOP = { ...RIGHT, 404: ["RETURN_NOT_FOUND"] } as const
const AMOUNTS = ["REASON_REQUIRED", "CHOICE_INVALID", "REFUND_ABOVE_PAID", "NUMBER_INVALID"] as const

/** Returns of what was bought of the shop. */
export const SELLER_RETURN_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/seller/returns",
    summary: "The shop's returns by what is to be done about them, with how many there are of each kind",
    query: SellerListReturns,
    response: SellerReturnListResponse,
    refusals: RIGHT,
  },
  {
    method: "GET",
    path: "/seller/returns/:id",
    summary: "One return with its photos and history, and what the shop may do about it now",
    response: SellerReturnResponse,
    refusals: SHOP,
  },
  {
    method: "POST",
    path: "/seller/returns/:id/answer",
    summary: "Accepts a return, offers a part of the money, or refuses",
    body: SellerAnswerReturn,
    response: SellerReturnResponse,
    refusals: { ...SHOP, ...LATE, 400: AMOUNTS },
  },
  {
    method: "POST",
    path: "/seller/returns/:id/goods",
    summary: "Says that the goods are back, and how many can be sold again; those are stock at once",
    body: SellerReceiveReturn,
    response: SellerReturnResponse,
    refusals: { ...SHOP, ...LATE, 400: ["CHOICE_INVALID", "RETURN_ABOVE_ARRIVED"] },
  },
  {
    method: "POST",
    path: "/seller/returns/:id/contest",
    summary: "Asks the office, because what came back is not what was sold",
    body: SellerContestReturn,
    response: SellerReturnResponse,
    refusals: { ...SHOP, ...LATE },
  },
  {
    method: "POST",
    path: "/seller/returns/:id/messages",
    summary: "Writes a message to the buyer; the same key once more writes no second",
    body: WriteReturnMessage,
    response: SellerReturnResponse,
    refusals: { ...SHOP, ...BUSY },
  },
]

const ROLE = { 403: ["ROLE_MISSING"] } as const
const OFFICE = { ...ROLE, 404: ["RETURN_NOT_FOUND"] } as const

/** Returns as the office sees and decides them; core's own stay closed. */
export const ADMIN_RETURN_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/admin/return-requests",
    summary: "Returns, those to be decided first",
    query: AdminListReturns,
    response: AdminReturnListResponse,
    refusals: ROLE,
  },
  {
    method: "GET",
    path: "/admin/return-requests/:id",
    summary: "One return with its photos, its people and its history",
    response: AdminReturnResponse,
    refusals: OFFICE,
  },
  {
    method: "POST",
    path: "/admin/return-requests/:id/decision",
    summary: "Decides a dispute: what goes back for each line, and why",
    body: AdminDecideReturn,
    response: AdminReturnResponse,
    refusals: { ...OFFICE, ...LATE, 400: ["CHOICE_INVALID", "REFUND_ABOVE_PAID"] },
  },
  {
    method: "POST",
    path: "/admin/return-requests/:id/messages",
    summary: "Writes a message to buyer and seller; the same key once more writes no second",
    body: WriteReturnMessage,
    response: AdminReturnResponse,
    refusals: { ...OFFICE, ...BUSY },
  },
]
