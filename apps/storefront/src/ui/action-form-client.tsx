"use client"

import { unstable_rethrow } from "next/navigation"
import {
  createContext,
  startTransition,
  useActionState,
  useContext,
  useEffect,
  useEffectEvent,
  useId,
  useRef,
  useState,
  type InputEvent,
  type ReactNode,
  type SubmitEvent,
} from "react"
import { Alert } from "./alert"
import { IDLE_FORM, type FormAction, type FormState } from "./form-state"
import { Link } from "./link"

type FormContextValue = {
  state: FormState
  isPending: boolean
  idPrefix: string
  /** Names of the fields that were changed since the last answer. */
  changed: ReadonlySet<string>
  /** What a field still does with its value: the form is not sent before. */
  waitFor: (work: Promise<unknown>) => void
}

const UNCHANGED: ReadonlySet<string> = new Set()

const FormContext = createContext<FormContextValue>({
  state: IDLE_FORM,
  isPending: false,
  idPrefix: "f",
  changed: UNCHANGED,
  waitFor: () => undefined,
})

export const useActionForm = () => useContext(FormContext)

/** What a field of the surrounding form shows: its id, its error until it is changed, and what was typed into it. */
export function useFormField(name: string) {
  const { state, idPrefix, changed } = useActionForm()
  const error = changed.has(name) ? undefined : state.fieldErrors[name]
  return { id: `${idPrefix}-${name}`, error, typed: state.values[name] }
}

const nameOf = (target: EventTarget): string =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement ? target.name : ""

export type ActionFormProps<S extends FormState> = {
  action: FormAction<S>
  initial: Awaited<S>
  /** Above the list of mistakes. */
  errorTitle: string
  /** When the server cannot be reached; what was typed stays. */
  unreachableMessage: string
  /** Instead of `errorTitle` then. */
  unreachableTitle?: string
  /** Label by field name, in the order of the form. */
  fieldLabels: Record<string, string>
  className?: string
  /** Behind the message of a success. */
  done?: ReactNode
  onDone?: () => void
  onInput?: (form: HTMLFormElement) => void
  /** What is done in the browser before it is sent; an answer is shown, and nothing is sent. */
  before?: (form: FormData) => Promise<S | undefined>
  children: ReactNode | ((state: S) => ReactNode)
}

/**
 * A form of a server action. Before JavaScript it posts and the page comes back with what was typed; after, it sends
 * once, keeps every field as it stands and leads to the first mistake.
 */
export function ActionForm<S extends FormState>(props: ActionFormProps<S>) {
  const { action, before, onDone } = props
  const [posted, formAction] = useActionState<S, FormData>(action, props.initial)
  const [state, setState] = useState<S>(posted)
  const [isPending, setIsPending] = useState(false)
  const [changed, setChanged] = useState(UNCHANGED)
  const isSending = useRef(false)
  const work = useRef<Promise<unknown>>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const idPrefix = useId()

  const announce = useEffectEvent(() => onDone?.())

  useEffect(() => {
    if (state.status === "done") announce()
    if (state.status !== "failed") return
    const firstMistake = form.current?.querySelector<HTMLElement>("[aria-invalid=true]")
    const target = firstMistake ?? form.current?.querySelector<HTMLElement>("[data-form-errors]")
    target?.focus()
  }, [state])

  function submit(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault()
    if (isSending.current) return
    isSending.current = true
    const { currentTarget } = event
    const { submitter } = event.nativeEvent
    const settle = (next: S) => {
      isSending.current = false
      setIsPending(false)
      setChanged(UNCHANGED)
      setState(next)
    }
    setIsPending(true)
    startTransition(async () => {
      try {
        // Without work, at once: the fields are sent as they were when the button was pressed.
        if (work.current) await work.current
        const typed = new FormData(currentTarget, submitter)
        settle((await before?.(typed)) ?? (await action(state, typed)))
      } catch (error) {
        // A redirect: busy until the next page is there.
        unstable_rethrow(error)
        settle({
          ...state,
          status: "failed",
          title: props.unreachableTitle,
          message: props.unreachableMessage,
          link: undefined,
          fieldErrors: {},
        })
      }
    })
  }

  function noticeInput(event: InputEvent<HTMLFormElement>) {
    const name = nameOf(event.target)
    if (name in state.fieldErrors && !changed.has(name)) setChanged(new Set([...changed, name]))
    props.onInput?.(event.currentTarget)
  }

  const waitFor = (next: Promise<unknown>) => {
    const quiet = Promise.all([work.current, next]).catch(() => undefined)
    work.current = quiet
    void quiet.then(() => {
      if (work.current === quiet) work.current = undefined
    })
  }

  const { children } = props
  return (
    <FormContext value={{ state, isPending, idPrefix, changed, waitFor }}>
      <form
        ref={form}
        action={formAction}
        onSubmit={submit}
        onInput={noticeInput}
        noValidate
        className={props.className}
      >
        <FormErrors title={props.errorTitle} labels={props.fieldLabels} />
        {typeof children === "function" ? children(state) : children}
        <div role="status">
          {state.status === "done" && state.message && (
            <Alert tone="success" className="mt-4">
              <p>{state.message}</p>
              {props.done}
            </Alert>
          )}
        </div>
      </form>
    </FormContext>
  )
}

function FormErrors({ title, labels }: { title: string; labels: Record<string, string> }) {
  const { state, idPrefix } = useActionForm()
  if (state.status !== "failed") return null
  const mistakes = Object.entries(labels).filter(([name]) => state.fieldErrors[name])
  const homeless = Object.keys(state.fieldErrors).filter((name) => !(name in labels))
  // A single mistake stands beside its field, where the focus goes.
  if (!state.message && homeless.length === 0 && mistakes.length < 2) return null
  return (
    <div data-form-errors tabIndex={-1} role="alert" className="mb-5">
      <Alert tone="danger" title={state.title ?? title}>
        {state.message && <p>{state.message}</p>}
        {state.link && (
          <Link
            href={state.link.href}
            {...(state.link.isNewTab && { target: "_blank", rel: "noopener" })}
            className="inline-flex min-h-11 items-center underline"
          >
            {state.link.label}
          </Link>
        )}
        {homeless.map((name) => (
          <p key={name}>{state.fieldErrors[name]}</p>
        ))}
        {mistakes.length > 0 && (
          <ul className="mt-1 list-disc pl-5">
            {mistakes.map(([name, label]) => (
              <li key={name}>
                <a href={`#${idPrefix}-${name}`} className="inline-flex min-h-11 items-center underline">
                  {label}: {state.fieldErrors[name]}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  )
}
