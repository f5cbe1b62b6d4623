/** A river boat under its sail of cloth, and the name beside it. */
export function Logo({ name, isOnDark = false }: { name: string; isOnDark?: boolean }) {
  return (
    <span className={`inline-flex items-center gap-2 ${isOnDark ? "text-white" : "text-paddy"}`}>
      <svg aria-hidden="true" viewBox="0 0 36 32" className="h-8 w-9 shrink-0" fill="none">
        <path d="M18.6 3v15.2H6.8C9.2 12.4 13 7.2 18.6 3Z" fill="currentColor" />
        <path d="M21 7.6c3.6 2.8 6.2 6.4 7.6 10.6H21Z" className="fill-gold" />
        <path d="M2 20.6h32c-1.6 4.6-5 6.6-9.6 6.6H11.6C7 27.2 3.6 25.2 2 20.6Z" fill="currentColor" />
        <path
          d="M4 30.4c2.4-1.4 4.6-1.4 7 0s4.6 1.4 7 0 4.6-1.4 7 0 4.6 1.4 7 0"
          className="stroke-gold"
          strokeWidth="1.6"
          strokeLinecap="round"
        />
      </svg>
      <span className="text-[1.375rem] leading-none font-extrabold tracking-tight">{name}</span>
    </span>
  )
}
