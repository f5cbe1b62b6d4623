type StripeError = { type: string; code?: string; message?: string }
type Intent = {
  id: string
  status: string
  next_action: { type: string; redirect_to_url?: { url: string } } | null
  last_payment_error: StripeError | null
}
type Answer = { paymentIntent: Intent; error?: undefined } | { error: StripeError; paymentIntent?: undefined }
type Elements = { clientSecret: string; fields: Record<string, string>; isComplete: () => boolean }

/**
 * What the stand-in for js.stripe.com runs in the page: a card form in the payment element's place and the bank's
 * dialog, talking to the API at `api`. It is sent as text, so it reaches nothing outside itself.
 */
function standIn(api: string): void {
  const WORDS = {
    id: {
      number: "Nomor kartu",
      expiry: "Masa berlaku (BB/TT)",
      cvc: "CVC",
      incomplete: "Nomor kartu Anda tidak lengkap.",
      bank: "Bank penerbit kartu bertanya: apakah Anda menyetujui pembayaran ini?",
      approve: "Setujui",
      refuse: "Tolak",
    },
    en: {
      number: "Card number",
      expiry: "Expiry (MM/YY)",
      cvc: "CVC",
      incomplete: "Your card number is incomplete.",
      bank: "The bank of the card asks: do you approve this payment?",
      approve: "Approve",
      refuse: "Refuse",
    },
  }

  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = "") => {
    const node = document.createElement(tag)
    node.textContent = text
    return node
  }

  const stripe = (key: string) => {
    const idOf = (clientSecret: string) => clientSecret.split("_secret_")[0] ?? ""

    const read = async (answer: Response): Promise<Answer> => {
      const body = (await answer.json()) as Intent & { error?: StripeError }
      return body.error ? { error: body.error } : { paymentIntent: body }
    }
    const post = async (path: string, fields: Record<string, string>) =>
      read(await fetch(`${api}${path}`, { method: "POST", body: new URLSearchParams({ key, ...fields }) }))

    const askBank = (words: typeof WORDS.id, clientSecret: string) =>
      new Promise<Answer>((resolve) => {
        const dialog = make("div")
        dialog.setAttribute("role", "dialog")
        dialog.setAttribute("aria-modal", "true")
        dialog.setAttribute("aria-label", "3-D Secure")
        dialog.style.cssText =
          "position:fixed;inset:0;z-index:9999;display:grid;place-content:center;gap:1rem;padding:1rem;background:#fff"
        dialog.append(make("p", words.bank))
        for (const approved of [true, false]) {
          const button = make("button", approved ? words.approve : words.refuse)
          button.type = "button"
          button.style.cssText = "min-height:44px;border:1px solid"
          button.onclick = () => {
            dialog.remove()
            const payment_intent = idOf(clientSecret)
            const fields = { payment_intent, client_secret: clientSecret, approved: String(approved) }
            void post("/v1/3ds2/authenticate", fields).then((answer) => {
              const refused = answer.paymentIntent?.last_payment_error
              resolve(refused ? { error: refused } : answer)
            })
          }
          dialog.append(button)
        }
        document.body.append(dialog)
        dialog.querySelector("button")?.focus()
      })

    return {
      elements: ({ clientSecret, locale }: { clientSecret: string; locale?: string }) => {
        const words = locale === "en" ? WORDS.en : WORDS.id
        const fields: Record<string, string> = {}
        const isComplete = () => (fields["number"] ?? "").replaceAll(" ", "").length === 16
        const create = () => {
          const listeners: Record<string, ((event: object) => void)[]> = {}
          const tell = (name: string, event: object) => listeners[name]?.forEach((listen) => listen(event))
          let at: Element | null = null
          return {
            mount: (where: string | HTMLElement) => {
              at = typeof where === "string" ? document.querySelector(where) : where
              const form = make("div")
              for (const [name, autocomplete] of [
                ["number", "cc-number"],
                ["expiry", "cc-exp"],
                ["cvc", "cc-csc"],
              ] as const) {
                const label = make("label", words[name])
                const input = make("input")
                Object.assign(input, { inputMode: "numeric", autocomplete })
                input.style.cssText =
                  "display:block;width:100%;min-height:44px;border:1px solid;padding:0 .5rem"
                input.oninput = () => {
                  fields[name] = input.value
                  const complete = isComplete()
                  tell("change", {
                    elementType: "payment",
                    complete,
                    empty: !fields["number"],
                    value: { type: "card" },
                  })
                }
                label.append(input)
                form.append(label)
              }
              at?.replaceChildren(form)
              setTimeout(() => tell("ready", { elementType: "payment" }))
            },
            on: (name: string, listen: (event: object) => void) => {
              ;(listeners[name] ??= []).push(listen)
            },
            unmount: () => at?.replaceChildren(),
            destroy: () => at?.replaceChildren(),
            update: () => undefined,
          }
        }
        const submit = async () =>
          Promise.resolve(
            isComplete()
              ? {}
              : { error: { type: "validation_error", code: "incomplete_number", message: words.incomplete } },
          )
        return { create, submit, words, clientSecret, fields, isComplete }
      },

      confirmPayment: async ({
        elements,
        clientSecret = elements.clientSecret,
        confirmParams,
      }: {
        elements: Elements & { words: typeof WORDS.id }
        clientSecret?: string
        confirmParams?: { return_url?: string }
        redirect?: "always" | "if_required"
      }): Promise<Answer> => {
        const [month, year] = (elements.fields["expiry"] ?? "").split("/")
        const answer = await post(`/v1/payment_intents/${idOf(clientSecret)}/confirm`, {
          client_secret: clientSecret,
          use_stripe_sdk: "true",
          "payment_method_data[type]": "card",
          "payment_method_data[card][number]": elements.fields["number"] ?? "",
          "payment_method_data[card][exp_month]": month ?? "",
          "payment_method_data[card][exp_year]": year ?? "",
          "payment_method_data[card][cvc]": elements.fields["cvc"] ?? "",
          ...(confirmParams?.return_url && { return_url: confirmParams.return_url }),
        })
        if (answer.paymentIntent?.status !== "requires_action") return answer
        const page = answer.paymentIntent.next_action?.redirect_to_url?.url
        if (!page) return askBank(elements.words, clientSecret)
        window.location.assign(page)
        return new Promise(() => undefined)
      },

      retrievePaymentIntent: async (clientSecret: string): Promise<Answer> => {
        const query = new URLSearchParams({ key, client_secret: clientSecret })
        return read(await fetch(`${api}/v1/payment_intents/${idOf(clientSecret)}?${query.toString()}`))
      },
    }
  }
  Object.assign(window, { Stripe: stripe })
}

/** The script that answers in place of https://js.stripe.com; `api` is where it sends its requests. */
export const stripeJsSource = (api: string): string => `(${standIn.toString()})(${JSON.stringify(api)})`
