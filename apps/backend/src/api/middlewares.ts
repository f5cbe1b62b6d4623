import { defineMiddlewares } from "@medusajs/framework/http"
import { closedCoreRoutes } from "./closed-core-routes"
import { handleError } from "./errors"
import { areaMiddlewares } from "./store/areas/middlewares"
import { catalogueMiddlewares } from "./store/catalogue/middlewares"
import { checkoutMiddlewares } from "./store/checkout/middlewares"
import { orderMiddlewares } from "./store/orders/middlewares"

export default defineMiddlewares({
  errorHandler: handleError,
  routes: [
    ...closedCoreRoutes,
    ...areaMiddlewares,
    ...catalogueMiddlewares,
    ...checkoutMiddlewares,
    ...orderMiddlewares,
  ],
})
