/** A form-encoded body with its brackets unfolded: `metadata[cart]=1` is `{ metadata: { cart: "1" } }`. */
export type FormValue = string | Form
export type Form = { [name: string]: FormValue }

/** Stripe's bodies and query strings; `expand[0]` and `expand[]` give a group with numbers for names. */
export function parseForm(text: string): Form {
  const form: Form = {}
  for (const [key, value] of new URLSearchParams(text)) {
    const path = key.split(/\[|\]\[?/).filter((part, index) => index === 0 || part !== "")
    if (key.endsWith("[]")) path.push(value)
    let at = form
    path.forEach((part, index) => {
      if (index === path.length - 1) {
        at[part] = value
        return
      }
      const next = at[part]
      at = typeof next === "object" ? next : (at[part] = {})
    })
  }
  return form
}

export const textOf = (form: Form, name: string): string | undefined => {
  const value = form[name]
  return typeof value === "string" ? value : undefined
}

export const wholeOf = (form: Form, name: string): number | undefined => {
  const value = textOf(form, name)
  return value === undefined ? undefined : Number(value)
}

export const groupOf = (form: Form, name: string): Form => {
  const value = form[name]
  return typeof value === "object" ? value : {}
}

/** The texts of a group, such as metadata. */
export const textsOf = (form: Form, name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(groupOf(form, name)).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  )
