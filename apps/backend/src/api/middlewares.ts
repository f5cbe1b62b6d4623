import { defineMiddlewares } from "@medusajs/framework/http"
import { adminMiddlewares } from "./admin/middlewares"
import { transferMiddlewares } from "./admin/transfers/middlewares"
import { authMiddlewares } from "./auth/middlewares"
import { closedCoreRoutes } from "./closed-core-routes"
import { handleError } from "./errors"
import { evidenceMiddlewares } from "./evidence/middlewares"
import { hookMiddlewares } from "./hooks/middlewares"
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
    ...transferMiddlewares,
    ...authMiddlewares,
    ...areaMiddlewares,
    ...evidenceMiddlewares,
    ...hookMiddlewares,
    ...catalogueMiddlewares,
    ...checkoutMiddlewares,
    ...memberMiddlewares,
    ...orderMiddlewares,
    ...sellerMiddlewares,
    ...deskMiddlewares,
  ],
})
