"use client"

import { rupiah } from "@sebiduk/domain"
import {
  createContext,
  useContext,
  useOptimistic,
  useRef,
  useState,
  useTransition,
  type ReactNode,
} from "react"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { updateLineAction } from "../actions"
import { pieces, subtotal, withChange, type PricedLine, type Quantities } from "../quantities"

type Wanted = { quantity: string; isRemoval: boolean }

type CartContextValue = {
  locale: "id" | "en"
  quantities: Quantities
  isPending: boolean
  outcomes: Readonly<Record<string, FormState>>
  change: (lineId: string, wanted: Wanted) => void
}

const CartContext = createContext<CartContextValue | undefined>(undefined)

export function useCart(): CartContextValue {
  const cart = useContext(CartContext)
  if (!cart) throw new Error("useCart needs a CartQuantities around it")
  return cart
}

export type CartQuantitiesProps = {
  locale: "id" | "en"
  lines: readonly PricedLine[]
  unreachableMessage: string
  children: ReactNode
}

function toForm(lineId: string, { quantity, isRemoval }: Wanted): FormData {
  const form = new FormData()
  form.set("line_id", lineId)
  form.set("quantity", quantity)
  if (isRemoval) form.set("remove", "1")
  return form
}

/**
 * Shows a changed quantity at once and sends it. While one change is on its way the next waits, and of several waiting
 * for the same line only the last is sent: nothing overtakes it and nothing is lost.
 */
export function CartQuantities({ locale, lines, unreachableMessage, children }: CartQuantitiesProps) {
  const known = Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity]))
  const [quantities, setQuantity] = useOptimistic<Quantities, Parameters<typeof withChange>[1]>(
    known,
    withChange,
  )
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, FormState>>>({})
  const [isPending, startTransition] = useTransition()
  const waiting = useRef(new Map<string, Wanted>())
  const sending = useRef<Promise<void>>(undefined)

  async function send(lineId: string, wanted: Wanted): Promise<FormState> {
    try {
      return await updateLineAction(IDLE_FORM, toForm(lineId, wanted))
    } catch {
      const values = { line_id: lineId, quantity: wanted.quantity }
      return { status: "failed", message: unreachableMessage, fieldErrors: {}, values }
    }
  }

  async function sendAll() {
    for (;;) {
      const [next] = waiting.current
      if (!next) return
      waiting.current.delete(next[0])
      const outcome = await send(...next)
      if (!waiting.current.has(next[0])) setOutcomes((all) => ({ ...all, [next[0]]: outcome }))
    }
  }

  function change(lineId: string, wanted: Wanted) {
    waiting.current.set(lineId, wanted)
    startTransition(async () => {
      const quantity = wanted.isRemoval ? 0 : Number(wanted.quantity)
      if (Number.isInteger(quantity)) setQuantity({ lineId, quantity })
      sending.current ??= sendAll().finally(() => {
        sending.current = undefined
      })
      await sending.current
    })
  }

  return <CartContext value={{ locale, quantities, isPending, outcomes, change }}>{children}</CartContext>
}

/** The price of some lines at the quantities on screen, less a discount that follows with the answer. */
export function Subtotal({ lines, discount = 0 }: { lines: readonly PricedLine[]; discount?: number }) {
  const { locale, quantities, isPending } = useCart()
  return (
    <span className={`whitespace-nowrap ${isPending ? "opacity-60" : ""}`}>
      {rupiah(Math.max(0, subtotal(lines, quantities) - discount), locale)}
    </span>
  )
}

/** Disappears as soon as none of its lines is wanted any more. */
export function WhileWanted({ lines, children }: { lines: readonly PricedLine[]; children: ReactNode }) {
  const { quantities } = useCart()
  return pieces(lines, quantities) > 0 ? children : null
}
