import type { MiddlewareRoute } from "@medusajs/framework/http"
import {
  AdminAcceptMany,
  AdminCreateBusiness,
  AdminDecideLicence,
  AdminDecideSeller,
  AdminInviteStaff,
  AdminListAudit,
  AdminListBusinesses,
  AdminListSellers,
  AdminListVerification,
  AdminUpdateBusiness,
  AdminUpdateStaff,
  IMPORT_MAX_BYTES,
} from "@sebiduk/contracts"
import { businessInScope } from "../guards/business"
import { licenceInScope } from "../guards/licence"
import { staffGuard } from "../guards/staff"
import { receiveFile } from "../receive-file"
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

  ...["/admin/registry/businesses", "/admin/registry/export"].map((matcher) => ({
    methods: ["GET" as const],
    matcher,
    middlewares: [validQuery(AdminListBusinesses)],
  })),
  {
    methods: ["POST"],
    matcher: "/admin/registry/businesses",
    middlewares: [validBody(AdminCreateBusiness)],
  },
  {
    methods: ["GET"],
    matcher: "/admin/registry/businesses/:id",
    middlewares: [validIds("BUSINESS_NOT_FOUND"), businessInScope],
  },
  {
    methods: ["POST"],
    matcher: "/admin/registry/businesses/:id",
    middlewares: [validIds("BUSINESS_NOT_FOUND"), businessInScope, validBody(AdminUpdateBusiness)],
  },
  {
    methods: ["POST"],
    matcher: "/admin/registry/imports",
    middlewares: [receiveFile(IMPORT_MAX_BYTES)],
  },
  ...["/admin/registry/imports/:id", "/admin/registry/imports/:id/run"].map((matcher) => ({
    matcher,
    middlewares: [validIds("IMPORT_NOT_FOUND")],
  })),
]
