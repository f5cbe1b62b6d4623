import type { APIRequestContext } from "@playwright/test"
import { DEMO_PASSWORD, OFFICE, SELLER } from "./accounts"
import { env } from "./env"

type Found = { id: string; email: string; payment_collections: { payments: { id: string }[] }[] }
type Desk = {
  order: {
    ship_by_range: { suggested: string } | null
    lines: { id: string; left: number }[]
    parcels: { id: string }[]
  }
}

/** Confirms, packs and sends what a buyer bought of the demo seller, behind the pages' back. */
export async function sendOrderOf(request: APIRequestContext, email: string): Promise<void> {
  const call = async (
    method: "get" | "post",
    path: string,
    headers: Record<string, string>,
    data?: object,
  ): Promise<unknown> => {
    const answer = await request[method](`${env.backendUrl}${path}`, { headers, data })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return answer.json()
  }
  const login = async (actor: "user" | "seller", who: string) => {
    const body = await call("post", `/auth/${actor}/emailpass`, {}, { email: who, password: DEMO_PASSWORD })
    return { authorization: `Bearer ${(body as { token: string }).token}` }
  }
  const office = await login("user", OFFICE.administrator.email)
  const seller = await login("seller", SELLER.email)
  const query = `q=${encodeURIComponent(email)}&fields=id,email,payment_collections.payments.id`
  const { orders } = (await call("get", `/admin/orders?${query}`, office)) as { orders: Found[] }
  for (const { id, payment_collections } of orders.filter((order) => order.email === email)) {
    const payment = payment_collections[0]?.payments[0]?.id ?? "none"
    await call("post", `/admin/payments/${payment}/capture`, office, {})
    const at = `/seller/orders/${id}`
    const { order } = (await call("get", at, seller)) as Desk
    await call("post", `${at}/accept`, seller, { ship_by: order.ship_by_range?.suggested })
    const lines = order.lines.map((line) => ({ line_id: line.id, quantity: line.left }))
    const packed = (await call("post", `${at}/parcels`, seller, { lines })) as Desk
    const parcel = packed.order.parcels[0]?.id ?? "none"
    await call("post", `${at}/parcels/${parcel}/ship`, seller, { courier: "jne", waybill: "JNE-PERGI" })
  }
}
