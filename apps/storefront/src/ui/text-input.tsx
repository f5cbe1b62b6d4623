import type { ComponentProps } from "react"

const CONTROL =
  "block w-full rounded-control border border-line-strong bg-white px-3 py-2 text-base text-ink placeholder:text-ink-soft aria-invalid:border-2 aria-invalid:border-danger disabled:bg-sand disabled:text-ink-soft"

export function TextInput({ className = "", type = "text", ...rest }: ComponentProps<"input">) {
  return <input type={type} className={`${CONTROL} min-h-12 ${className}`} {...rest} />
}

export function TextArea({ className = "", rows = 3, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={`${CONTROL} ${className}`} {...rest} />
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`${CONTROL} min-h-12 ${className}`} {...rest} />
}
