/** The quiet ornament of the shop; decoration only. */
export function SongketLine({ className = "" }: { className?: string }) {
  return <div aria-hidden="true" className={`songket-line ${className}`} />
}
