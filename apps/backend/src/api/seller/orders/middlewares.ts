import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  SellerAcceptOrder,
  SellerListOrders,
  SellerPackParcel,
  SellerRejectOrder,
  SellerShipParcel,
} from "@sebiduk/contracts"
import { ownOrder } from "../../guards/own-order"
import { requireRight } from "../../guards/seller"
import { validBody, validIds, validQuery } from "../../validation"

/** Also for reading: an order names its buyer, where they live and their phone. */
const orders = requireRight("orders")
const order = [validIds("ORDER_NOT_FOUND"), ownOrder, orders]

export const deskMiddlewares: MiddlewareRoute[] = [
  { methods: ["GET"], matcher: "/seller/orders", middlewares: [orders, validQuery(SellerListOrders)] },
  { methods: ["GET"], matcher: "/seller/orders/:id", middlewares: [...order] },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/accept",
    middlewares: [...order, validBody(SellerAcceptOrder)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/reject",
    middlewares: [...order, validBody(SellerRejectOrder)],
  },
  { methods: ["POST"], matcher: "/seller/orders/:id/cash", middlewares: [...order] },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/parcels",
    middlewares: [...order, validBody(SellerPackParcel)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/parcels/:parcel_id/ship",
    middlewares: [...order, validBody(SellerShipParcel)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/orders/:id/parcels/:parcel_id/unpack",
    middlewares: [...order],
  },
]
