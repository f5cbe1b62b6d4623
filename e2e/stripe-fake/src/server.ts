import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import { answerBank } from "./bank"
import { Control, CONTROLS, type ControlName, type SeenRequest } from "./control"
import { StripeRefusal } from "./errors"
import { Faults, type Fault } from "./faults"
import { parseForm } from "./form"
import { IdempotencyKeys, type Answer } from "./idempotency"
import { Intents } from "./intents"
import { Refunds } from "./refunds"
import { answer, authorise, routeOf, type Api, type Keys } from "./routes"
import { Store } from "./store"
import { Webhooks } from "./webhooks"

export type StripeFakeOptions = {
  secretKey: string
  publishableKey: string
  webhookSecret: string
  /** Where events are sent; empty: nowhere. */
  webhookUrl: string
  /** A free one when left out. */
  port?: number
}

export type StripeFake = { url: string; control: Control; close: () => Promise<void> }

type Reply = Answer & { replayed?: true }

const BROKEN: Answer = {
  status: 500,
  body: { error: { type: "api_error", message: "An unknown error occurred." } },
}
const TOO_MANY: Answer = {
  status: 429,
  body: { error: { type: "rate_limit_error", code: "rate_limit", message: "Too many requests." } },
}

async function attempt(run: () => Reply | Promise<Reply>): Promise<Reply> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof StripeRefusal)) throw error
    return { status: error.status, body: { error: error.body } }
  }
}

/** The answer of a request that may never come to its work. */
async function answered(fault: Fault | undefined, work: () => Promise<Reply>): Promise<Reply> {
  if (fault?.kind === "lost") return { status: 0, body: null }
  return fault?.kind === "rate_limited" ? TOO_MANY : attempt(work)
}

/** Stripe's API as far as the shop uses it, with a memory; on the loopback interface only. */
export async function startStripeFake(options: StripeFakeOptions): Promise<StripeFake> {
  const keys: Keys = { secret: options.secretKey, publishable: options.publishableKey }
  const store = new Store()
  const webhooks = new Webhooks(store, { url: options.webhookUrl, secret: options.webhookSecret })
  const emit = webhooks.emit.bind(webhooks)
  let url = ""
  const intents = new Intents(
    store,
    emit,
    ({ id }, return_url) => `${url}/bank/${id}?return_url=${encodeURIComponent(return_url)}`,
  )
  const refunds = new Refunds(store, intents, emit)
  const faults = new Faults()
  const idempotency = new IdempotencyKeys()
  const requests: SeenRequest[] = []
  const control = new Control({ store, intents, refunds, faults, keys: idempotency, webhooks, requests })
  const api: Api = { store, intents, refunds }

  /** The answer under the rules of the request's key. */
  async function work(request: IncomingMessage, path: string, text: string, fault?: Fault): Promise<Reply> {
    const method = request.method ?? ""
    const found = routeOf(method, path)
    const form = authorise(found, { api, keys, header: request.headers.authorization, form: parseForm(text) })
    const key = method === "POST" ? request.headers["idempotency-key"]?.toString() : undefined
    const kept = key ? idempotency.begin(key, `${method} ${path} ${text}`) : undefined
    if (kept) return { ...kept, replayed: true }
    if (fault?.kind === "slow") await new Promise((resolve) => setTimeout(resolve, fault.delay_ms))
    const done =
      fault?.kind === "broken"
        ? BROKEN
        : await attempt(() => ({ status: 200, body: answer(api, found, form) }))
    const told = fault?.kind === "broken_after" ? BROKEN : done
    if (key && isRefusedParameter(told)) idempotency.forget(key)
    else if (key) idempotency.keep(key, told)
    return told
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname: path, searchParams, search } = new URL(request.url ?? "/", "http://fake")
    const body = await textIn(request)
    if (path.startsWith("/_control/")) {
      const result = await controlled(control, path.slice("/_control/".length), body)
      send(response, { status: 200, body: result ?? null })
      return
    }
    if (answerBank({ path, searchParams, body, intents }, response)) return
    const fault = faults.take(`${request.method ?? ""} ${path}`)
    const text = request.method === "GET" ? search.slice(1) : body
    const given = await answered(fault, () => work(request, path, text, fault))
    requests.push({
      method: request.method ?? "",
      path,
      idempotency_key: request.headers["idempotency-key"]?.toString(),
      status: given.status,
    })
    if (fault?.kind === "hangs_up") request.socket.destroy()
    else if (fault?.kind !== "timeout" && fault?.kind !== "lost") send(response, given)
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error)
      send(response, {
        status: 500,
        body: { error: { type: "api_error", message: `The fake broke: ${message}` } },
      })
    })
  })
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, "127.0.0.1", resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    control,
    close: async () => {
      await webhooks.settled()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What was refused for its parameters never began, and keeps nothing under its key. */
const isRefusedParameter = ({ status, body }: Answer): boolean =>
  status === 400 && JSON.stringify(body).includes('"parameter_')

function send(response: ServerResponse, { status, body, replayed }: Answer & { replayed?: true }): void {
  response.writeHead(status, {
    "content-type": "application/json",
    "access-control-allow-origin": "*",
    "request-id": `req_${crypto.randomUUID().slice(0, 14)}`,
    ...(replayed && { "idempotent-replayed": "true" }),
    // Its own key would only bring the same 500 again.
    ...(status === 500 && { "stripe-should-retry": "false" }),
  })
  response.end(JSON.stringify(body))
}

async function textIn(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

const isControl = (name: string): name is ControlName => CONTROLS.some((known) => known === name)

async function controlled(control: Control, name: string, body: string): Promise<unknown> {
  if (!isControl(name)) throw new Error(`no control ${name}`)
  const call = control[name].bind(control) as (input: unknown) => unknown
  return await call(body === "" ? undefined : JSON.parse(body))
}
