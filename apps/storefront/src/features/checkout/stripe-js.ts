/** Stripe's own script; it must come from Stripe, and no copy of it is allowed. */
const SCRIPT = "https://js.stripe.com/v3/"

export type StripeError = { type: string; code?: string; message?: string; payment_intent?: Intent }
type Intent = { status: string }

/** The part of Stripe's elements that is used. */
export type StripeElements = {
  create(kind: "payment"): {
    mount(at: HTMLElement): void
    on(event: "ready" | "loaderror", listen: () => void): void
    destroy(): void
  }
  submit(): Promise<{ error?: StripeError }>
}

/** The part of Stripe's script that is used. */
export type StripeJs = {
  elements(options: {
    clientSecret: string
    locale: string
    appearance: { variables: Record<string, string> }
  }): StripeElements
  confirmPayment(input: {
    elements: StripeElements
    clientSecret: string
    confirmParams: { return_url: string }
    redirect: "if_required"
  }): Promise<{ error?: StripeError; paymentIntent?: Intent }>
}

declare global {
  interface Window {
    Stripe?: (publishableKey: string) => StripeJs
  }
}

let loading: Promise<void> | undefined

/**
 * Stripe's script, loaded once and only when a buyer chose to pay by card.
 * @throws Error when it does not come
 */
export async function loadStripe(publishableKey: string): Promise<StripeJs> {
  loading ??= new Promise<void>((resolve, reject) => {
    const script = document.createElement("script")
    script.src = SCRIPT
    script.onload = () => resolve()
    script.onerror = () => {
      loading = undefined
      script.remove()
      reject(new Error("Stripe's script did not come"))
    }
    document.head.append(script)
  })
  await loading
  if (!window.Stripe) throw new Error("Stripe's script brought nothing")
  return window.Stripe(publishableKey)
}

const AUTHORISED = ["requires_capture", "succeeded"]

/** What became of a confirmation: authorised, or why not. */
export type Confirmed = "authorised" | "incomplete" | "declined" | "not_approved" | "away"

/** Reads what Stripe answered; also that it was authorised before. */
export function confirmedOf({
  error,
  paymentIntent,
}: {
  error?: StripeError
  paymentIntent?: Intent
}): Confirmed {
  const status = paymentIntent?.status ?? error?.payment_intent?.status ?? ""
  if (AUTHORISED.includes(status)) return "authorised"
  if (error?.code === "payment_intent_authentication_failure") return "not_approved"
  if (error?.type === "validation_error") return "incomplete"
  if (error?.type === "card_error") return error.code === "incorrect_number" ? "incomplete" : "declined"
  return error ? "away" : "not_approved"
}
