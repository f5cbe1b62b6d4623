export type ButtonVariant = "primary" | "secondary" | "quiet"
export type ButtonSize = "md" | "lg"

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "bg-paddy text-white hover:bg-paddy-deep",
  secondary: "border border-paddy bg-surface text-paddy hover:bg-paddy-soft",
  quiet: "text-paddy underline-offset-4 hover:bg-paddy-soft hover:underline",
}

const SIZES: Record<ButtonSize, string> = {
  md: "min-h-11 px-4 py-2 text-[0.95rem]",
  lg: "min-h-13 px-6 py-3 text-base",
}

/** One look for buttons and for links that act like one. */
export function buttonClass(variant: ButtonVariant = "primary", size: ButtonSize = "md", extra = ""): string {
  return [
    "inline-flex items-center justify-center gap-2 rounded-control text-center font-semibold transition-colors",
    "disabled:cursor-not-allowed disabled:opacity-60 aria-busy:cursor-progress aria-busy:opacity-75",
    VARIANTS[variant],
    SIZES[size],
    extra,
  ].join(" ")
}
