/** The provider gets its database connection only when its own folder holds the model. */
export { Locking } from "@medusajs/locking-postgres/dist/models"
