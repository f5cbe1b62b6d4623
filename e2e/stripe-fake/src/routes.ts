import { invalid, StripeRefusal } from "./errors"
import { groupOf, textOf, type Form } from "./form"
import type { Intents } from "./intents"
import { checkParameters, type PARAMETERS } from "./parameters"
import type { Refunds } from "./refunds"
import type { Store } from "./store"

type Route = {
  method: "GET" | "POST"
  path: RegExp
  parameters: keyof typeof PARAMETERS
  /** A browser may call it with the publishable key and the secret of the intent. */
  isPublic?: true
  run: (api: Api, id: string, form: Form) => unknown
}

export type Api = { store: Store; intents: Intents; refunds: Refunds }

const list = (url: string, data: unknown[], form: Form) => {
  const after = textOf(form, "starting_after")
  const limit = Number(textOf(form, "limit") ?? 10)
  const ids = data.map((row) => (row as { id: string }).id)
  const from = after ? ids.indexOf(after) + 1 : 0
  return { object: "list", url, data: data.slice(from, from + limit), has_more: data.length > from + limit }
}

const INTENT = "/v1/payment_intents/([^/]+)"
const ROUTES: Route[] = [
  {
    method: "POST",
    path: /^\/v1\/payment_intents$/,
    parameters: "create_intent",
    run: ({ intents }, _id, form) => intents.create(form),
  },
  {
    method: "GET",
    path: /^\/v1\/payment_intents$/,
    parameters: "list_intents",
    run: ({ intents }, _id, form) => list("/v1/payment_intents", intents.list(form), form),
  },
  {
    method: "GET",
    path: new RegExp(`^${INTENT}$`),
    parameters: "retrieve_intent",
    isPublic: true,
    run: ({ intents }, id) => intents.find(id),
  },
  {
    method: "POST",
    path: new RegExp(`^${INTENT}$`),
    parameters: "update_intent",
    run: ({ intents }, id, form) => intents.update(id, form),
  },
  {
    method: "POST",
    path: new RegExp(`^${INTENT}/confirm$`),
    parameters: "confirm_intent",
    isPublic: true,
    run: ({ intents }, id, form) => intents.confirm(id, form),
  },
  {
    method: "POST",
    path: new RegExp(`^${INTENT}/capture$`),
    parameters: "capture_intent",
    run: ({ intents }, id, form) => intents.capture(id, form),
  },
  {
    method: "POST",
    path: new RegExp(`^${INTENT}/cancel$`),
    parameters: "cancel_intent",
    run: ({ intents }, id, form) => intents.cancel(id, form),
  },
  {
    method: "POST",
    path: /^\/v1\/refunds$/,
    parameters: "create_refund",
    run: ({ refunds }, _id, form) => refunds.create(form),
  },
  {
    method: "GET",
    path: /^\/v1\/refunds$/,
    parameters: "list_refunds",
    run: ({ refunds }, _id, form) => list("/v1/refunds", refunds.list(form), form),
  },
  {
    method: "GET",
    path: /^\/v1\/disputes$/,
    parameters: "list_disputes",
    run: ({ refunds }, _id, form) => list("/v1/disputes", refunds.listDisputes(form), form),
  },
  {
    method: "GET",
    path: /^\/v1\/refunds\/([^/]+)$/,
    parameters: "retrieve",
    run: ({ refunds }, id) => refunds.find(id),
  },
]

/** The route of a request with the id in its path; 404 in Stripe's words when there is none. */
export function routeOf(method: string, path: string): { route: Route; id: string } {
  for (const route of ROUTES) {
    const match = route.method === method ? route.path.exec(path) : null
    if (match) return { route, id: match[1] ?? "" }
  }
  throw new StripeRefusal(404, {
    type: "invalid_request_error",
    message: `Unrecognized request URL (${method}: ${path}).`,
  })
}

/** Does the work of a request: its parameters are checked first, expanded objects put in last. */
export function answer(api: Api, { route, id }: { route: Route; id: string }, form: Form): unknown {
  checkParameters(route.parameters, form)
  const body: unknown = structuredClone(route.run(api, id, form))
  const wanted = Object.values(groupOf(form, "expand"))
  if (wanted.includes("latest_charge")) expandCharge(api, body)
  if (wanted.includes("data.latest_charge") && isList(body))
    for (const row of body.data) expandCharge(api, row)
  return body
}

const isList = (body: unknown): body is { data: unknown[] } =>
  typeof body === "object" && body !== null && "data" in body && Array.isArray(body.data)

function expandCharge({ store }: Api, row: unknown): void {
  if (typeof row !== "object" || row === null || !("latest_charge" in row)) return
  const charge = typeof row.latest_charge === "string" ? row.latest_charge : ""
  row.latest_charge = structuredClone(store.charges.get(charge) ?? null)
}

/**
 * The caller's right: the secret key opens everything, the publishable one an intent whose client secret it brings.
 * @returns the form without what only proves the right
 */
export function authorise(
  { route, id }: { route: Route; id: string },
  { api, keys, header, form }: { api: Api; keys: Keys; header: string | undefined; form: Form },
): Form {
  const key = header?.replace(/^Bearer /, "") ?? textOf(form, "key")
  if (key === keys.secret) return form
  const { key: _key, client_secret, ...rest } = form
  if (key === keys.publishable && route.isPublic) {
    if (api.intents.find(id).client_secret === client_secret) return rest
    throw invalid("payment_intent_invalid_parameter", "The client_secret does not match.", "client_secret")
  }
  throw new StripeRefusal(401, {
    type: "invalid_request_error",
    message: key ? `Invalid API Key provided: ${key.slice(0, 8)}****` : "You did not provide an API key.",
  })
}

export type Keys = { secret: string; publishable: string }
