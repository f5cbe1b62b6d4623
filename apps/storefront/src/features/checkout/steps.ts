import type { Cart } from "@sebiduk/contracts"

/** The steps of the checkout as the address bar writes them (`?langkah=`), in order. */
export const STEPS = ["alamat", "pengiriman", "bayar"] as const
export type CheckoutStep = (typeof STEPS)[number]

export const STEP_PARAM = "langkah"

/** Why the buyer comes to a step (`?kabar=`), where it has to be told there. */
export const NEWS_PARAM = "kabar"
const NEWS = ["tersimpan", "berubah"] as const
/** The address was saved; or the cart changed, so that no order was placed. */
export type CheckoutNews = (typeof NEWS)[number]

/** The news of an address bar; undefined for none. */
export const newsOf = (asked: unknown): CheckoutNews | undefined => NEWS.find((each) => each === asked)

/** The way to pay that was chosen before the page was loaded anew (`?cara=kartu`). */
export const CARD_PARAM = "cara"
export const CARD_CHOSEN = "kartu"

/** With it Stripe sends a buyer back from the page of their bank: what came of it. */
export const RETURN_PARAM = "redirect_status"

/** Name of the button that takes a line out of the cart during the checkout; its value is the line's id. */
export const REMOVE_FIELD = "remove_line"

type Missing = Cart["missing"]

/** The last step that can be opened with what the cart knows. */
export function furthestStep(missing: Missing): CheckoutStep {
  if (missing.includes("address")) return "alamat"
  return missing.includes("delivery") ? "pengiriman" : "bayar"
}

/** The step to show: the one asked for, as far as the steps before it are done. */
export function openStep(asked: string | undefined, missing: Missing): CheckoutStep {
  const furthest = furthestStep(missing)
  const step = STEPS.find((each) => each === asked) ?? furthest
  return STEPS.indexOf(step) > STEPS.indexOf(furthest) ? furthest : step
}

/** State of a step beside the one that is shown; a step whose needs are met can be gone to. */
export function stepState(
  step: CheckoutStep,
  shown: CheckoutStep,
  missing: Missing,
): "done" | "current" | "ahead" {
  if (step === shown) return "current"
  return STEPS.indexOf(step) < STEPS.indexOf(furthestStep(missing)) ? "done" : "ahead"
}

/** What only the cart page can mend before an order is made, the most pressing first. */
export function cartProblem(missing: Missing): "stock" | "prices" | "minimum" | undefined {
  return (["stock", "prices", "minimum"] as const).find((problem) => missing.includes(problem))
}
