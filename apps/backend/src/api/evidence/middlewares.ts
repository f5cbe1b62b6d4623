import type { MiddlewareRoute } from "@medusajs/framework/http"
import { EVIDENCE_MAX_BYTES, PICTURE_MAX_BYTES } from "@sebiduk/contracts"
import { evidenceInScope, ownEvidence } from "../guards/evidence"
import { requireRight } from "../guards/seller"
import { receiveFile } from "../receive-file"
import { validIds } from "../validation"

const id = validIds("EVIDENCE_NOT_FOUND")

/** Papers and pictures: who may send them, who may open them, and how large they may be. */
export const evidenceMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/seller/evidence",
    middlewares: [requireRight("owner"), receiveFile(EVIDENCE_MAX_BYTES)],
  },
  {
    methods: ["POST"],
    matcher: "/seller/pictures",
    middlewares: [requireRight("stock"), receiveFile(PICTURE_MAX_BYTES)],
  },
  {
    methods: ["GET"],
    matcher: "/seller/evidence/:id/link",
    middlewares: [id, requireRight("owner"), ownEvidence],
  },
  { methods: ["GET"], matcher: "/admin/evidence/:id/link", middlewares: [id, evidenceInScope] },
]
