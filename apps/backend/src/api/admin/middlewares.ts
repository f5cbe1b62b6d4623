import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminAcceptMany,
  AdminDecideLicence,
  AdminDecideSeller,
  AdminInviteStaff,
  AdminListAudit,
  AdminListSellers,
  AdminListVerification,
  AdminUpdateStaff,
} from "@sebiduk/contracts"
import { licenceInScope } from "../guards/licence"
import { staffGuard } from "../guards/staff"
import { validBody, validIds, validQuery } from "../validation"
import { coreTrail } from "./core-trail"

/** The guard of the whole office, and the shapes of its own routes. */
export const adminMiddlewares: MiddlewareRoute[] = [
  { matcher: "/admin*", middlewares: [staffGuard, coreTrail] },
  { matcher: "/admin/staff/:id", middlewares: [validIds("STAFF_NOT_FOUND")] },
  { methods: ["POST"], matcher: "/admin/staff", middlewares: [validBody(AdminInviteStaff)] },
  { methods: ["POST"], matcher: "/admin/staff/:id", middlewares: [validBody(AdminUpdateStaff)] },
  { methods: ["GET"], matcher: "/admin/audit", middlewares: [validQuery(AdminListAudit)] },

  { methods: ["GET"], matcher: "/admin/verification", middlewares: [validQuery(AdminListVerification)] },
  { methods: ["POST"], matcher: "/admin/verification/accept", middlewares: [validBody(AdminAcceptMany)] },
  {
    methods: ["GET"],
    matcher: "/admin/licences/:id",
    middlewares: [validIds("LICENCE_NOT_FOUND"), licenceInScope],
  },
  {
    methods: ["POST"],
    matcher: "/admin/licences/:id/decision",
    middlewares: [validIds("LICENCE_NOT_FOUND"), licenceInScope, validBody(AdminDecideLicence)],
  },
  { methods: ["GET"], matcher: "/admin/sellers", middlewares: [validQuery(AdminListSellers)] },
  { methods: ["GET"], matcher: "/admin/sellers/:id", middlewares: [validIds("SELLER_NOT_FOUND")] },
  {
    methods: ["POST"],
    matcher: "/admin/sellers/:id/decision",
    middlewares: [validIds("SELLER_NOT_FOUND"), validBody(AdminDecideSeller)],
  },
]
