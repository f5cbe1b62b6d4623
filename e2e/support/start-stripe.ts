import { startStripeFake } from "@sebiduk/stripe-fake"
import { env } from "./env"

/** The Stripe that the shop under test talks to, for as long as the journeys run. */
export default async function startStripe(): Promise<(() => Promise<void>) | undefined> {
  const { url, ...keys } = env.stripe
  if (!url) return undefined
  const webhookUrl = `${env.backendUrl}/hooks/payment/stripe`
  const fake = await startStripeFake({ ...keys, webhookUrl, port: Number(new URL(url).port) })
  return fake.close
}
