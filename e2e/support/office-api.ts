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

/** Makes a verifier of a kecamatan as the office does: invited by the Dinas, with a password of their own. */
export async function inviteVerifier(
  request: APIRequestContext,
  person: { name: string; email: string; password: string; kecamatan_code: string },
): Promise<void> {
  const post = async (path: string, data: object, token = "") => {
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {}
    const answer = await request.post(`${env.backendUrl}${path}`, { data, headers })
    if (!answer.ok()) throw new Error(`${path}: ${answer.status()} ${await answer.text()}`)
    return (await answer.json()) as Record<string, string>
  }
  const { name, email, password, kecamatan_code } = person
  const login = { email: OFFICE.administrator.email, password: DEMO_PASSWORD }
  const { token: office } = await post("/auth/user/emailpass", login)
  const body = { name, email, role: "verifier", kecamatan_code }
  const { invitation_url = "" } = await post("/admin/staff", body, office)
  const invitation = new URL(invitation_url).searchParams.get("token") ?? ""
  const { token } = await post("/auth/user/emailpass/register", { email, password })
  await post(`/admin/invites/accept?token=${invitation}`, { first_name: name, last_name: "" }, token)
}
