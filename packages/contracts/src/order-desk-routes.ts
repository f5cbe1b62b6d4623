import {
  DeskOrderListResponse,
  DeskOrderResponse,
  SellerAcceptOrder,
  SellerListOrders,
  SellerPackParcel,
  SellerRejectOrder,
  SellerShipParcel,
} from "./order-desk"
import type { ApiRoute } from "./routes"

/** An order in hand is brought to its end whatever became of the shop. */
const ORDERS = { 401: ["LOGIN_REQUIRED"], 403: ["RIGHT_MISSING"] } as const
const ORDER = { ...ORDERS, 404: ["ORDER_NOT_FOUND"] } as const
const ORDER_WRITE = { ...ORDER, 409: ["ORDER_STATE"] } as const
const PARCEL_WRITE = { ...ORDER_WRITE, 404: ["ORDER_NOT_FOUND", "PARCEL_NOT_FOUND"] } as const

/** The seller's routes to what was bought of the shop. */
export const ORDER_DESK_ROUTES: readonly ApiRoute[] = [
  {
    method: "GET",
    path: "/seller/orders",
    summary: "The shop's orders by what is to be done about them, with how many there are of each kind",
    query: SellerListOrders,
    response: DeskOrderListResponse,
    refusals: ORDERS,
  },
  {
    method: "GET",
    path: "/seller/orders/:id",
    summary: "The shop's own part of a purchase, with what may be done about it now",
    response: DeskOrderResponse,
    refusals: ORDER,
  },
  {
    method: "POST",
    path: "/seller/orders/:id/accept",
    summary: "Promises to send a paid order by a day; the same once more changes nothing",
    body: SellerAcceptOrder,
    response: DeskOrderResponse,
    refusals: { ...ORDER_WRITE, 400: ["SHIP_DATE_INVALID"] },
  },
  {
    method: "POST",
    path: "/seller/orders/:id/reject",
    summary: "Refuses an order before anything of it is packed; stock and money follow",
    body: SellerRejectOrder,
    response: DeskOrderResponse,
    refusals: ORDER_WRITE,
  },
  {
    method: "POST",
    path: "/seller/orders/:id/cash",
    summary:
      "Says that the shop took the buyer's money for an order paid on delivery; the same once more changes nothing",
    response: DeskOrderResponse,
    refusals: ORDER_WRITE,
  },
  {
    method: "POST",
    path: "/seller/orders/:id/parcels",
    summary: "Packs pieces of an accepted order, all or some; the same key once more packs nothing again",
    body: SellerPackParcel,
    response: DeskOrderResponse,
    refusals: { ...ORDER_WRITE, 400: ["CHOICE_INVALID"], 409: ["ORDER_STATE", "QUANTITY_ABOVE_LEFT"] },
  },
  {
    method: "POST",
    path: "/seller/orders/:id/parcels/:parcel_id/ship",
    summary: "Hands a parcel to a courier under its waybill; the first waybill stays",
    body: SellerShipParcel,
    response: DeskOrderResponse,
    refusals: { ...PARCEL_WRITE, 400: ["CHOICE_INVALID", "FIELD_REQUIRED"] },
  },
  {
    method: "POST",
    path: "/seller/orders/:id/parcels/:parcel_id/unpack",
    summary: "Opens a parcel that was not sent; its goods are kept for the order again",
    response: DeskOrderResponse,
    refusals: PARCEL_WRITE,
  },
]
