"use client"

import { missingToMinimum, rupiah } from "@sebiduk/domain"
import { useRouter } from "next/navigation"
import {
  createContext,
  useContext,
  useOptimistic,
  useRef,
  useState,
  useTransition,
  type ReactNode,
} from "react"
import { Alert } from "@/ui/alert"
import { IDLE_FORM, type FormState } from "@/ui/form-state"
import { LinkButton } from "@/ui/link-button"
import { updateLineAction } from "../actions"
import {
  afterAnswer,
  isSuperseded,
  NO_EDITS,
  shownQuantities,
  withEdit,
  type EditQueue,
  type LineEdit,
} from "../edit-queue"
import { pieces, subtotal, type PricedLine, type Quantities } from "../quantities"

type CartContextValue = {
  locale: "id" | "en"
  quantities: Quantities
  isPending: boolean
  outcomes: Readonly<Record<string, FormState>>
  change: (edit: LineEdit) => void
  /** When every edit was answered: whether none of the last ones was refused. */
  whenAnswered: () => Promise<boolean>
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

function toForm({ lineId, quantity, isRemoval }: LineEdit): FormData {
  const form = new FormData()
  form.set("line_id", lineId)
  form.set("quantity", quantity)
  if (isRemoval) form.set("remove", "1")
  return form
}

/** Shows a changed quantity at once and sends the edits one after another; once all are answered the server's stand. */
export function CartQuantities({ locale, lines, unreachableMessage, children }: CartQuantitiesProps) {
  const known = Object.fromEntries(lines.map(({ id, quantity }) => [id, quantity]))
  const [unanswered, addUnanswered] = useOptimistic<EditQueue, LineEdit>(NO_EDITS, withEdit)
  const [outcomes, setOutcomes] = useState<Readonly<Record<string, FormState>>>({})
  const [isPending, startTransition] = useTransition()
  const queue = useRef(NO_EDITS)
  const sending = useRef<Promise<boolean>>(undefined)

  async function send(edit: LineEdit): Promise<FormState> {
    try {
      return await updateLineAction(IDLE_FORM, toForm(edit))
    } catch {
      const values = { line_id: edit.lineId, quantity: edit.quantity }
      return { status: "failed", message: unreachableMessage, fieldErrors: {}, values }
    }
  }

  async function sendAll(): Promise<boolean> {
    let isAccepted = true
    for (;;) {
      const edit = queue.current.sending
      if (!edit) return isAccepted
      const outcome = await send(edit)
      const isOld = isSuperseded(queue.current, edit.lineId)
      queue.current = afterAnswer(queue.current)
      if (isOld) continue
      if (outcome.status === "failed") isAccepted = false
      setOutcomes((all) => ({ ...all, [edit.lineId]: outcome }))
    }
  }

  function change(edit: LineEdit) {
    queue.current = withEdit(queue.current, edit)
    startTransition(async () => {
      addUnanswered(edit)
      sending.current ??= sendAll().finally(() => {
        sending.current = undefined
      })
      await sending.current
    })
  }

  const quantities = shownQuantities(known, unanswered)
  const whenAnswered = () => sending.current ?? Promise.resolve(true)
  return (
    <CartContext value={{ locale, quantities, isPending, outcomes, change, whenAnswered }}>
      {children}
    </CartContext>
  )
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

type MinimumNoticeProps = {
  lines: readonly PricedLine[]
  /** Whole rupiah. */
  minimum: number
  /** The sentence, with `{missing}` where the amount goes. */
  sentence: string
}

/** What is missing to a shop's minimum at the quantities on screen; nothing once it is reached. */
export function MinimumNotice({ lines, minimum, sentence }: MinimumNoticeProps) {
  const { locale, quantities } = useCart()
  const missing = missingToMinimum({ goods_idr: subtotal(lines, quantities), minimum_idr: minimum })
  return (
    <div role="status">
      {missing > 0 && (
        <Alert tone="warning" className="mt-2 text-sm">
          <p>{sentence.replace("{missing}", rupiah(missing, locale))}</p>
        </Alert>
      )}
    </div>
  )
}

type CheckoutLinkProps = { href: string; label: string }

/** To the checkout, once every edit has arrived; where one was refused the page stays and says so. */
export function CheckoutLink({ href, label }: CheckoutLinkProps) {
  const { isPending, whenAnswered } = useCart()
  const router = useRouter()
  return (
    <LinkButton
      href={href}
      size="lg"
      aria-busy={isPending || undefined}
      onClick={(event) => {
        if (!isPending) return
        event.preventDefault()
        void whenAnswered().then((isAccepted) => {
          if (isAccepted) router.push(href)
        })
      }}
    >
      {label}
    </LinkButton>
  )
}
