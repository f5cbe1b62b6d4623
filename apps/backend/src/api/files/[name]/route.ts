import { resolve } from "node:path"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { ErrorBody } from "@sebiduk/contracts"
import { env } from "../../../env"
import { notFound } from "../../../refused"

/** What the file module writes for the public: pictures. Private files of the same folder begin with `private-`. */
const PUBLIC_NAME = /^(?!private-)[\w.-]+\.(?:webp|avif|jpg|jpeg|png)$/

/** Serves one public picture. Names are never used twice, so a browser may keep it for ever. */
export const GET = (req: MedusaRequest, res: MedusaResponse): void => {
  const name = req.params["name"] ?? ""
  if (!PUBLIC_NAME.test(name)) throw notFound("NOT_FOUND", "There is no such file")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.sendFile(name, { root: resolve(env.FILES_DIR), maxAge: "365d", immutable: true }, () => {
    if (res.headersSent) return
    const body: ErrorBody = { code: "NOT_FOUND", message: "There is no such file" }
    res.status(404).json(body)
  })
}
