import type { z } from "zod"
import { AreaListResponse, StoreListAreas } from "./area"
import {
  CategoryListResponse,
  ProductListResponse,
  ProductResponse,
  SellerListResponse,
  SellerResponse,
  StoreListProducts,
} from "./catalogue"
import {
  CartResponse,
  CompleteResponse,
  DeliveryOptionsResponse,
  StoreAcceptPrices,
  StoreAddLine,
  StoreCompleteCheckout,
  StoreCoupon,
  StoreSetAddress,
  StoreSetDelivery,
  StoreUpdateLine,
} from "./checkout"
import { CardPaymentResponse, StorePreparePayment } from "./card"
import type { ErrorCode } from "./errors"
import {
  BuyerOrderListResponse,
  BuyerResponse,
  JoinCartResponse,
  StoreListBuyerOrders,
  StoreRegisterMember,
} from "./member"
import {
  OrderLookupResponse,
  OrderResponse,
  StoreCancelOrder,
  StoreLookupOrder,
  StoreReceiveOrder,
} from "./order"
import { STORE_REFUND_ROUTES } from "./payout-routes"
import { ReorderResponse, StoreReorder } from "./reorder"
import { BUYER_RETURN_ROUTES } from "./return-routes"
import { PROOF_ROUTES } from "./transfer-routes"

export type ApiRoute = {
  method: "GET" | "POST" | "DELETE"
  /** With `:name` for a parameter. */
  path: `/${string}`
  summary: string
  query?: z.ZodObject
  body?: z.ZodObject
  /** The body is one file in the field `file` of a multipart form. */
  isUpload?: boolean
  /** Request headers besides the publishable key. */
  headers?: readonly string[]
  /** 200 unless told. */
  status?: 200 | 201 | 202
  /** A schema, or the type of a file. */
  response: z.ZodType | "text/csv" | "application/pdf" | "application/octet-stream"
  /** Refusals beyond INPUT_INVALID, by status. */
  refusals?: Partial<Record<400 | 401 | 403 | 404 | 409 | 413 | 429, readonly ErrorCode[]>>
}

/** Why a cart cannot be bought as it stands. */
const UNBUYABLE = [
  "CART_EMPTY",
  "ADDRESS_MISSING",
  "DELIVERY_MISSING",
  "COUPON_REFUSED",
  "TOTAL_CHANGED",
  "ORDER_BELOW_MINIMUM",
  "PAYMENT_METHOD_UNAVAILABLE",
  "QUANTITY_ABOVE_STOCK",
  "VARIANT_NOT_FOR_SALE",
] as const

const LOGIN = { 401: ["LOGIN_REQUIRED"] } as const
/** A cart of a member is unknown to everybody else. */
const CART_GONE = { 404: ["CART_NOT_FOUND"], 409: ["CART_COMPLETED"] } as const
const QUANTITY = ["QUANTITY_INVALID", "QUANTITY_ABOVE_STOCK", "QUANTITY_ABOVE_MAXIMUM"] as const

/** Every route of the shopper API; the OpenAPI document is made of it. */
export const STORE_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/store/catalogue/products",
    summary: "Products for sale: searched, filtered, sorted, by page",
    query: StoreListProducts,
    response: ProductListResponse,
  },
  {
    method: "GET",
    path: "/store/catalogue/products/:handle",
    summary: "One product with its variants, stock and seller",
    response: ProductResponse,
    refusals: { 404: ["NOT_FOUND"] },
  },
  {
    method: "GET",
    path: "/store/catalogue/categories",
    summary: "Every category with the number of products for sale",
    response: CategoryListResponse,
  },
  {
    method: "GET",
    path: "/store/catalogue/sellers",
    summary: "Active sellers",
    response: SellerListResponse,
  },
  {
    method: "GET",
    path: "/store/catalogue/sellers/:handle",
    summary: "One active seller with identity and verified licences",
    response: SellerResponse,
    refusals: { 404: ["NOT_FOUND"] },
  },
  {
    method: "GET",
    path: "/store/areas",
    summary: "Areas below one area; without parent the provinces",
    query: StoreListAreas,
    response: AreaListResponse,
  },
  {
    method: "POST",
    path: "/store/members",
    summary: "Makes a login a member; a repetition answers the same member",
    body: StoreRegisterMember,
    status: 201,
    response: BuyerResponse,
    refusals: LOGIN,
  },
  {
    method: "GET",
    path: "/store/members/me",
    summary: "Who is signed in, and their open cart",
    response: BuyerResponse,
    refusals: LOGIN,
  },
  {
    method: "GET",
    path: "/store/members/me/orders",
    summary: "The member's purchases, newest first, by page",
    query: StoreListBuyerOrders,
    response: BuyerOrderListResponse,
    refusals: LOGIN,
  },
  {
    method: "POST",
    path: "/store/checkout",
    summary: "Opens an empty cart; with a member's token the one that is open, which only they can use",
    status: 201,
    response: CartResponse,
  },
  {
    method: "GET",
    path: "/store/checkout/:id",
    summary: "The cart as it stands, prices and stock checked now",
    response: CartResponse,
    refusals: CART_GONE,
  },
  {
    method: "POST",
    path: "/store/checkout/:id/join",
    summary: "Joins a guest's cart with that of the member who signed in; a repetition changes nothing",
    response: JoinCartResponse,
    refusals: { ...LOGIN, ...CART_GONE },
  },
  {
    method: "POST",
    path: "/store/checkout/:id/lines",
    summary: "Adds pieces of a variant",
    body: StoreAddLine,
    response: CartResponse,
    refusals: {
      400: ["VARIANT_UNKNOWN", "VARIANT_NOT_FOR_SALE", ...QUANTITY],
      404: ["CART_NOT_FOUND"],
      409: ["CART_COMPLETED", "CART_TOO_MANY_LINES"],
    },
  },
  {
    method: "POST",
    path: "/store/checkout/:id/lines/:line_id",
    summary: "Sets the quantity of a line; 0 removes it",
    body: StoreUpdateLine,
    response: CartResponse,
    refusals: {
      400: ["VARIANT_NOT_FOR_SALE", ...QUANTITY],
      404: ["CART_NOT_FOUND", "NOT_FOUND"],
      409: ["CART_COMPLETED"],
    },
  },
  {
    method: "POST",
    path: "/store/checkout/:id/prices",
    summary: "Accepts new prices as the buyer saw them",
    body: StoreAcceptPrices,
    response: CartResponse,
    refusals: CART_GONE,
  },
  {
    method: "POST",
    path: "/store/checkout/:id/address",
    summary: "Sets who receives the cart and where; drops the chosen delivery",
    body: StoreSetAddress,
    response: CartResponse,
    refusals: { 400: ["PHONE_INVALID", "AREA_UNKNOWN", "AREA_MISMATCH"], ...CART_GONE },
  },
  {
    method: "GET",
    path: "/store/checkout/:id/delivery",
    summary: "The services each seller of the cart can use, with today's price, and why others refuse",
    response: DeliveryOptionsResponse,
    refusals: { 404: ["CART_NOT_FOUND"], 409: ["CART_COMPLETED", "ADDRESS_MISSING"] },
  },
  {
    method: "POST",
    path: "/store/checkout/:id/delivery",
    summary: "Chooses one service per seller",
    body: StoreSetDelivery,
    response: CartResponse,
    refusals: {
      400: ["DELIVERY_MISSING", "DELIVERY_UNAVAILABLE"],
      404: ["CART_NOT_FOUND"],
      409: ["CART_COMPLETED", "ADDRESS_MISSING", "CART_EMPTY"],
    },
  },
  {
    method: "POST",
    path: "/store/checkout/:id/coupon",
    summary: "Gives the cart a coupon, over the goods or deliveries of all its sellers",
    body: StoreCoupon,
    response: CartResponse,
    refusals: {
      404: ["CART_NOT_FOUND"],
      409: ["CART_COMPLETED", "COUPON_REFUSED"],
      429: ["TOO_MANY_REQUESTS"],
    },
  },
  {
    method: "POST",
    path: "/store/checkout/:id/coupon/remove",
    summary: "Takes a coupon off the cart; one that is not there is no mistake",
    body: StoreCoupon,
    response: CartResponse,
    refusals: CART_GONE,
  },
  {
    method: "POST",
    path: "/store/checkout/:id/payment",
    summary: "Opens a card's payment of the cart's present total, or answers the one that is open",
    body: StorePreparePayment,
    response: CardPaymentResponse,
    refusals: {
      404: ["CART_NOT_FOUND"],
      409: [...UNBUYABLE, "PAYMENT_PROVIDER_AWAY"],
    },
  },
  {
    method: "POST",
    path: "/store/checkout/:id/complete",
    summary: "Makes one order for each shop under one payment; a repetition answers the same purchase",
    body: StoreCompleteCheckout,
    response: CompleteResponse,
    refusals: {
      404: ["CART_NOT_FOUND"],
      409: [...UNBUYABLE, "PAYMENT_NOT_READY", "PAYMENT_DECLINED", "PAYMENT_PROVIDER_AWAY"],
    },
  },
  {
    method: "GET",
    path: "/store/orders/:id",
    summary: "A purchase with the order of each shop, for whoever holds its token",
    headers: ["x-order-token"],
    response: OrderResponse,
    refusals: { 404: ["ORDER_NOT_FOUND"] },
  },
  {
    method: "POST",
    path: "/store/orders/:id/cancel",
    summary: "Takes back one shop's order before anything of it is packed; stock and money follow",
    headers: ["x-order-token"],
    body: StoreCancelOrder,
    response: OrderResponse,
    refusals: { 404: ["ORDER_NOT_FOUND"], 409: ["ORDER_STATE"] },
  },
  {
    method: "POST",
    path: "/store/orders/:id/receive",
    summary: "Says that one shop's order arrived",
    headers: ["x-order-token"],
    body: StoreReceiveOrder,
    response: OrderResponse,
    refusals: { 404: ["ORDER_NOT_FOUND"], 409: ["ORDER_STATE"] },
  },
  {
    method: "POST",
    path: "/store/orders/:id/reorder",
    summary: "Puts goods of a purchase into the cart again and tells what changed; a repetition adds nothing",
    headers: ["x-order-token"],
    body: StoreReorder,
    response: ReorderResponse,
    refusals: { 404: ["ORDER_NOT_FOUND", "CART_NOT_FOUND"], 409: ["CART_COMPLETED"] },
  },
  {
    method: "POST",
    path: "/store/orders/lookup",
    summary: "A purchase by its number, or that of one shop's order in it, and the phone of its address",
    body: StoreLookupOrder,
    response: OrderLookupResponse,
    refusals: { 404: ["ORDER_NOT_FOUND"], 429: ["TOO_MANY_REQUESTS"] },
  },
  ...STORE_REFUND_ROUTES,
  ...BUYER_RETURN_ROUTES,
  ...PROOF_ROUTES,
]
