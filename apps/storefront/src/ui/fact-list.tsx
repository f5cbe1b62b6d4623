import type { ReactNode } from "react"

export type Fact = { term: string; value: ReactNode }

/** Terms and what they are, one pair a line on a wide screen, one below the other on a narrow one. */
export function FactList({ facts }: { facts: Fact[] }) {
  return (
    <dl className="divide-y divide-line">
      {facts.map((fact) => (
        <div key={fact.term} className="py-2.5 sm:grid sm:grid-cols-[13rem_1fr] sm:gap-4">
          <dt className="text-sm text-ink-soft sm:text-[0.95rem]">{fact.term}</dt>
          <dd className="min-w-0">{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
