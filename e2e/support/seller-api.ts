import type { APIRequestContext } from "@playwright/test"
import { DEMO_PASSWORD, SELLER } from "./accounts"
import { env } from "./env"

/** Gives goods of the demo seller's shop another price, as the seller would. */
export async function setPrice(request: APIRequestContext, handle: string, price_idr: number): Promise<void> {
  const login = await request.post(`${env.backendUrl}/auth/seller/emailpass`, {
    data: { email: SELLER.email, password: DEMO_PASSWORD },
  })
  const { token } = (await login.json()) as { token: string }
  const headers = { authorization: `Bearer ${token}` }
  const list = await request.get(`${env.backendUrl}/seller/products`, { headers })
  const { products } = (await list.json()) as { products: { id: string; handle: string }[] }
  const id = products.find((product) => product.handle === handle)?.id ?? "none"
  const url = `${env.backendUrl}/seller/products/${id}`
  const answer = await request.post(url, { headers, data: { price_idr } })
  if (!answer.ok()) throw new Error(`price of ${handle}: ${answer.status()} ${await answer.text()}`)
}
