import type { APIRequestContext } from "@playwright/test"
import { DEMO_PASSWORD, OFFICE } from "./accounts"
import { env } from "./env"

/** How many orders the office holds of a buyer, asked behind the shop's back. */
export async function countOrdersOf(request: APIRequestContext, email: string): Promise<number> {
  const login = await request.post(`${env.backendUrl}/auth/user/emailpass`, {
    data: { email: OFFICE.administrator.email, password: DEMO_PASSWORD },
  })
  const { token } = (await login.json()) as { token: string }
  const answer = await request.get(`${env.backendUrl}/admin/orders`, {
    headers: { authorization: `Bearer ${token}` },
    params: { q: email, fields: "id,email" },
  })
  const { orders } = (await answer.json()) as { orders: { email: string }[] }
  return orders.filter((order) => order.email === email).length
}
