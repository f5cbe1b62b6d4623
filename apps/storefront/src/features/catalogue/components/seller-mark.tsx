/** First letters of a shop's name on a woven ground, in place of a logo it may not have. */
export function SellerMark({ name, size = "md" }: { name: string; size?: "md" | "lg" }) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0))
    .join("")
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center rounded-control border-b-4 border-gold bg-paddy font-bold text-white ${size === "lg" ? "size-16 text-2xl" : "size-12 text-lg"}`}
    >
      {initials}
    </span>
  )
}
