export type ThreadEntry = {
  id: string
  /** Of whoever reads it. */
  isOwn: boolean
  /** Written by somebody; else something that happened. */
  isMessage: boolean
  who: string
  what: string
  when: string
  /** ISO 8601. */
  at: string
  text: string | null
}

/** What happened and what was written, one below the other, the oldest first. */
export function Thread({ entries }: { entries: readonly ThreadEntry[] }) {
  return (
    <ol className="space-y-3">
      {entries.map(({ id, isOwn, isMessage, who, what, when, at, text }) => (
        <li
          key={id}
          className={`border-l-4 py-1 pl-3 ${isOwn ? "border-paddy" : "border-line-strong"} ${isMessage ? "" : "text-ink-soft"}`}
        >
          <p className="break-words">
            <strong className="text-ink">{who}</strong> {what}
          </p>
          {text && <p className="[overflow-wrap:anywhere] whitespace-pre-line text-ink">{text}</p>}
          <p className="text-sm text-ink-soft">
            <time dateTime={at}>{when}</time>
          </p>
        </li>
      ))}
    </ol>
  )
}
