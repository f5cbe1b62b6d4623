export type PriceProps = {
  /** Already formatted. */
  amount: string
  /** In front of the amount, e.g. "mulai". */
  prefix?: string
  size?: "md" | "lg"
}

export function Price({ amount, prefix, size = "md" }: PriceProps) {
  return (
    <span className={`font-bold text-paddy-deep ${size === "lg" ? "text-2xl md:text-3xl" : "text-base"}`}>
      {prefix && <span className="mr-1 text-sm font-medium text-ink-soft">{prefix}</span>}
      <span className="whitespace-nowrap">{amount}</span>
    </span>
  )
}
