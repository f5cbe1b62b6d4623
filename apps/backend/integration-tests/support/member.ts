import { BuyerResponse, JoinCartResponse } from "@sebiduk/contracts"
import type { Api } from "./api"
import { loggedIn, withToken } from "./logged-in"
import { succeeded } from "./seller"
import { aShopper, type Answer } from "./shopper"
import { storeClient } from "./store-client"
import type { World } from "./world"

export const PASSWORD = "kata-sandi-pembeli"
export const RATNA = { name: "Ratna Dewi", phone: "0812-3456-7890", locale: "id" }

let counter = 0

/** The cart and the notices of a join that succeeded. */
export const joined = (answer: Answer): JoinCartResponse => succeeded(JoinCartResponse, answer)

/** A buyer with an account, made through its doors; each call below expects to succeed. */
export async function aMember(api: Api, world: World, email = `pembeli-${(counter += 1)}@contoh.id`) {
  const login = { email, password: PASSWORD }
  const anybody = withToken(api, "")
  const { token } = (await anybody.post("/auth/customer/emailpass/register", login)).body as { token: string }
  succeeded(BuyerResponse, await storeClient(api, world, token).post("/store/members", RATNA))
  const own = await loggedIn(api, "customer", login)
  const client = storeClient(api, world, own.token)
  return {
    email: email.toLowerCase(),
    token: own.token,
    client,
    shopper: aShopper(api, world, own.token),
    me: async () => succeeded(BuyerResponse, await client.get("/store/members/me")),
  }
}
export type MemberFixture = Awaited<ReturnType<typeof aMember>>
