import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../../refused"
import { isGoodLink } from "../../../uploads/evidence-link"

const Link = z.object({ expires: z.string(), signature: z.string() })
const Row = z.object({ file_id: z.string(), mime_type: z.string() })

const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "no-referrer",
  // No "sandbox": Chromium would refuse to show a PDF. Nothing else is ever sent from here but pictures.
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'",
  "Content-Disposition": "inline",
}

/** One paper, for whoever holds a link that is still good; a wrong, an old and an unknown one answer alike. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const id = req.params["id"] ?? ""
  const link = Link.safeParse(req.query).data
  const unknown = notFound("EVIDENCE_NOT_FOUND", "There is nothing here")
  if (!link || !isGoodLink(id, link.expires, link.signature, new Date())) throw unknown
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "evidence",
    fields: ["file_id", "mime_type"],
    filters: { id },
  })
  const row = Row.safeParse(data[0]).data
  if (!row) throw unknown
  const bytes = await req.scope.resolve(Modules.FILE).getAsBuffer(row.file_id)
  res.set({ ...HEADERS, "Content-Type": row.mime_type }).send(bytes)
}
