/** The way out of a refusal, below its sentence. */
export type FormLink = { href: string; label: string; isNewTab?: boolean }

/** What a form's action gave back: finished sentences and what was typed. */
export type FormState = {
  status: "idle" | "failed" | "done"
  /** Above the message, instead of the form's own title. */
  title?: string
  message?: string
  link?: FormLink
  /** Sentence by field name. */
  fieldErrors: Record<string, string>
  /** What was typed, by field name. */
  values: Record<string, string>
}

export const IDLE_FORM: FormState = { status: "idle", fieldErrors: {}, values: {} }

export type FormAction<S extends FormState = FormState> = (previous: S, form: FormData) => Promise<S>
