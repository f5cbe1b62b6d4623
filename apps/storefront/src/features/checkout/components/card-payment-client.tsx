"use client"

import type { Locale } from "@sebiduk/contracts"
import { createContext, useContext, useEffect, useRef, useState } from "react"
import { useActionForm } from "@/ui/action-form-client"
import { Alert } from "@/ui/alert"
import { Button } from "@/ui/button"
import { prepareCardAction } from "../card-actions"
import { confirmedOf, loadStripe, type Confirmed, type StripeElements, type StripeJs } from "../stripe-js"

/** What the form does before it is sent when a card pays; the answer is what came of it. */
export type ConfirmCard = () => Promise<Confirmed>

/** Where the card form leaves how it is confirmed; undefined while there is none. */
export const ConfirmCardContext = createContext<(confirm: ConfirmCard | undefined) => void>(() => undefined)

type Opened = { stripe: StripeJs; elements: StripeElements; clientSecret: string }

export type CardPaymentProps = {
  locale: Locale
  total_idr: number
  /** Path of the payment step, to which a bank's page leads back. */
  returnPath: string
  words: { label: string; busy: string; failed: string; retry: string; authorised: string }
}

/** Stripe's card form: its script and the payment are asked for only once this is on the page. */
export function CardPayment({ locale, total_idr, returnPath, words }: CardPaymentProps) {
  const { state } = useActionForm()
  const setConfirm = useContext(ConfirmCardContext)
  const place = useRef<HTMLDivElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [shown, setShown] = useState<"busy" | "ready" | "authorised" | "failed">("busy")
  const [problem, setProblem] = useState("")
  const opened = useRef<Opened>(undefined)

  useEffect(() => {
    const left = new AbortController()
    const isGone = () => left.signal.aborted
    const show = (next: typeof shown, message = "") => {
      if (isGone()) return
      setShown(next)
      setProblem(message)
    }
    const open = async () => {
      const prepared = await prepareCardAction(total_idr)
      if (isGone()) return
      if (!prepared.ok) {
        show("failed", prepared.message)
        return
      }
      const { client_secret, publishable_key, is_authorised } = prepared.payment
      if (is_authorised) {
        setConfirm(() => Promise.resolve("authorised"))
        show("authorised")
        return
      }
      // A refused completion leaves the payment open: what was typed stays.
      if (opened.current?.clientSecret === client_secret) return
      const stripe = await loadStripe(publishable_key)
      if (isGone() || !place.current) return
      const elements = stripe.elements({
        clientSecret: client_secret,
        locale,
        appearance: { variables: { borderRadius: "8px", fontSizeBase: "16px" } },
      })
      const element = elements.create("payment")
      element.on("ready", () => show("ready"))
      element.on("loaderror", () => {
        opened.current = undefined
        setConfirm(undefined)
        show("failed")
      })
      place.current.replaceChildren()
      element.mount(place.current)
      opened.current = { stripe, elements, clientSecret: client_secret }
      setConfirm(() => confirmIn({ stripe, elements, clientSecret: client_secret }, returnPath))
    }
    open().catch(() => show("failed"))
    return () => left.abort()
  }, [attempt, setConfirm, locale, returnPath, state, total_idr])

  useEffect(() => () => setConfirm(undefined), [setConfirm])

  return (
    <div role="group" aria-label={words.label} className="mt-3 rounded-control border border-line p-3.5">
      {shown === "busy" && <p role="status">{words.busy}</p>}
      {shown === "authorised" && <p role="status">{words.authorised}</p>}
      {shown === "failed" && (
        <Alert tone="warning" role="alert">
          <p>{problem || words.failed}</p>
          <Button
            type="button"
            variant="secondary"
            className="mt-2"
            onClick={() => {
              setShown("busy")
              setAttempt(attempt + 1)
            }}
          >
            {words.retry}
          </Button>
        </Alert>
      )}
      <div ref={place} hidden={shown === "failed" || shown === "authorised"} />
    </div>
  )
}

async function confirmIn({ stripe, elements, clientSecret }: Opened, returnPath: string): Promise<Confirmed> {
  const checked = await elements.submit()
  if (checked.error) return confirmedOf(checked)
  return confirmedOf(
    await stripe.confirmPayment({
      elements,
      clientSecret,
      confirmParams: { return_url: new URL(returnPath, window.location.href).href },
      redirect: "if_required",
    }),
  )
}
