import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { ErrorBody } from "@sebiduk/contracts"

/**
 * Core shopper routes that would go round our rules: carts and payments without quantity, licence and delivery
 * checks, products of a suspended seller (also by way of their category), orders by id alone, members under any
 * e-mail. Ours are /store/catalogue, /store/checkout, /store/members and /store/orders.
 */
const CLOSED = [
  "/store/carts",
  "/store/payment-collections",
  "/store/shipping-options",
  "/store/products",
  "/store/product-variants",
  "/store/product-categories",
  "/store/product-tags",
  "/store/product-types",
  "/store/collections",
  "/store/search",
  "/store/returns",
  "/store/customers",
]

const closed = (_req: MedusaRequest, res: MedusaResponse): void => {
  const body: ErrorBody = { code: "NOT_FOUND", message: "There is nothing here" }
  res.status(404).json(body)
}

/** Core's list of a member's orders, but not ours below the same address. */
const closedItself = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
  if (req.path === "/") closed(req, res)
  else next()
}

export const closedCoreRoutes: MiddlewareRoute[] = [
  ...CLOSED.map((path) => ({ matcher: `${path}*`, middlewares: [closed] })),
  { matcher: "/store/orders", middlewares: [closedItself] },
  { matcher: "/store/orders/:id/transfer*", middlewares: [closed] },
]
