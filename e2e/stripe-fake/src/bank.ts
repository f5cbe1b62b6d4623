import type { ServerResponse } from "node:http"
import { parseForm, textOf } from "./form"
import type { Intents } from "./intents"

type Request = { path: string; searchParams: URLSearchParams; body: string; intents: Intents }

const page = (action: string) => `<!doctype html><html lang="id"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Bank</title></head><body>
<main><h1>3-D Secure</h1><p>Halaman tiruan dari bank penerbit kartu.</p>
<a href="${action}&approved=true">Setujui</a> <a href="${action}&approved=false">Tolak</a></main></body></html>`

/** The buyer's bank: its own page, and the answer of the dialog. False when the request is not for it. */
export function answerBank(request: Request, response: ServerResponse): boolean {
  const { path, searchParams, body, intents } = request
  if (path === "/v1/3ds2/authenticate") {
    const form = parseForm(body)
    const intent = intents.find(textOf(form, "payment_intent") ?? "")
    if (intent.client_secret === textOf(form, "client_secret"))
      intents.authenticate(intent.id, textOf(form, "approved") === "true")
    response.writeHead(200, { "content-type": "application/json", "access-control-allow-origin": "*" })
    response.end(JSON.stringify(intent))
    return true
  }
  const id = /^\/bank\/([^/]+)$/.exec(path)?.[1]
  if (!id) return false
  const return_url = searchParams.get("return_url") ?? ""
  const approved = searchParams.get("approved")
  if (approved === null) {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" })
    response.end(page(`/bank/${id}?return_url=${encodeURIComponent(return_url)}`))
    return true
  }
  const intent = intents.authenticate(id, approved === "true")
  const back = new URL(return_url)
  back.searchParams.set("payment_intent", intent.id)
  back.searchParams.set("payment_intent_client_secret", intent.client_secret ?? "")
  back.searchParams.set("redirect_status", approved === "true" ? "succeeded" : "failed")
  response.writeHead(302, { location: back.href })
  response.end()
  return true
}
