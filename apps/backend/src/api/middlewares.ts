import { defineMiddlewares } from "@medusajs/framework/http"
import { handleError } from "./errors"

export default defineMiddlewares({
  errorHandler: handleError,
  routes: [],
})
