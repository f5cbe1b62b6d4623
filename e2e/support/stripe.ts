import type { Page } from "@playwright/test"
import { remoteControl, stripeJsSource, type RemoteControl } from "@sebiduk/stripe-fake"
import { env } from "./env"

const SCRIPT = "https://js.stripe.com/"
const API = "https://api.stripe.com"

/** The strings behind the scene of the started Stripe. */
export const stripe: RemoteControl = remoteControl(env.stripe.url)

/** In this page Stripe's addresses are answered by the stand-ins; tells which of them were asked for. */
export async function withStripe(page: Page): Promise<string[]> {
  const asked: string[] = []
  await page.route(`${SCRIPT}**`, async (route) => {
    asked.push(route.request().url())
    await route.fulfill({ contentType: "text/javascript", body: stripeJsSource(API) })
  })
  await page.route(`${API}/**`, async (route) => {
    const url = route.request().url().replace(API, env.stripe.url)
    await route.fulfill({ response: await route.fetch({ url }) })
  })
  return asked
}
