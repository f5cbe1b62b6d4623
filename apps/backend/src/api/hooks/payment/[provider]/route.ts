import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { findGateway } from "../../../../gateways"
import { notFound, Refused } from "../../../../refused"
import { keepNoticeWorkflow } from "../../../../workflows/card/keep-notice"

/** A provider tells that something happened. Signed, kept once, answered; what follows is worked on from what is kept. */
export const POST = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const provider = req.params["provider"] ?? ""
  const gateway = findGateway(provider)
  if (!gateway) throw notFound("NOT_FOUND", "There is nothing here")
  const notice = readNotice(() => gateway.readNotice(rawBody(req), req.headers))
  await keepNoticeWorkflow(req.scope).run({ input: { ...notice, provider } })
  res.status(200).json({ received: true })
}

function rawBody({ rawBody: raw }: MedusaRequest): Buffer {
  return Buffer.isBuffer(raw) ? raw : Buffer.from("")
}

function readNotice<Notice>(read: () => Notice): Notice {
  try {
    return read()
  } catch {
    throw new Refused(400, { code: "INPUT_INVALID", message: "This is not signed by the provider" })
  }
}
