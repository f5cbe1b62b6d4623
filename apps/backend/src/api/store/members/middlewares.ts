import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { StoreListBuyerOrders, StoreRegisterMember } from "@sebiduk/contracts"
import { memberGuard, newBuyerGuard } from "../../guards/member"
import { validBody, validQuery } from "../../validation"

/** What a member sees of themselves is for nobody's cache. */
const noStore = (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  res.setHeader("Cache-Control", "no-store")
  next()
}

export const memberMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/members",
    middlewares: [noStore, ...newBuyerGuard, validBody(StoreRegisterMember)],
  },
  { methods: ["GET"], matcher: "/store/members/me", middlewares: [noStore, ...memberGuard] },
  {
    methods: ["GET"],
    matcher: "/store/members/me/orders",
    middlewares: [noStore, ...memberGuard, validQuery(StoreListBuyerOrders)],
  },
]
