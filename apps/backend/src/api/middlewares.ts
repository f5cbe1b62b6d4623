import { defineMiddlewares } from "@medusajs/framework/http"
import { ledgerMiddlewares } from "./admin/ledger/middlewares"
import { adminMiddlewares } from "./admin/middlewares"
import { payoutMiddlewares } from "./admin/payout-batches/middlewares"
import { authMiddlewares } from "./auth/middlewares"
import { closedCoreRoutes } from "./closed-core-routes"
import { handleError } from "./errors"
import { evidenceMiddlewares } from "./evidence/middlewares"
import { sellerMiddlewares } from "./seller/middlewares"
import { deskMiddlewares } from "./seller/orders/middlewares"
import { areaMiddlewares } from "./store/areas/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { checkoutMiddlewares } from "./store/checkout/middlewares"
import { memberMiddlewares } from "./store/members/middlewares"
import { orderMiddlewares } from "./store/orders/middlewares"

export default defineMiddlewares({
  errorHandler: handleError,
  routes: [
    ...closedCoreRoutes,
    ...adminMiddlewares,
    ...ledgerMiddlewares,
    ...payoutMiddlewares,
    ...authMiddlewares,
    ...areaMiddlewares,
    ...evidenceMiddlewares,
    ...catalogueMiddlewares,
    ...checkoutMiddlewares,
    ...memberMiddlewares,
    ...orderMiddlewares,
    ...sellerMiddlewares,
    ...deskMiddlewares,
  ],
})
