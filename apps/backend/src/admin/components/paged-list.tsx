import { Text } from "@medusajs/ui"
import type { Page } from "@sebiduk/contracts"
import type { ReactNode } from "react"
import type { Answer } from "../lib/use-answer"
import { useQuery } from "../lib/use-query"
import { Mistake, Waiting } from "./page"
import { Pager } from "./pager"
import { TextLink } from "./text-link"

type PagedListProps<T> = { answer: Answer<T>; children: (data: T) => ReactNode }

/** One page of a list and the way to the others, below filters that stay whatever the answer is. */
export function PagedList<T extends { page: Page }>({ answer, children }: PagedListProps<T>) {
  const query = useQuery()
  if (answer.error !== undefined) {
    return (
      <div className="flex flex-col gap-y-2">
        <Mistake>{answer.error}</Mistake>
        {!query.isEmpty && (
          <Text size="small">
            <TextLink to="?">Tampilkan tanpa saringan, dari halaman 1</TextLink>
          </Text>
        )}
      </div>
    )
  }
  if (answer.data === undefined) return <Waiting />
  const { page, page_size, total } = answer.data.page
  const last = Math.max(1, Math.ceil(total / page_size))
  if (page > last) {
    return (
      <Text size="small" role="status">
        Halaman {page} tidak ada; daftar ini berakhir di halaman {last}.{" "}
        <TextLink to={query.linkTo({})}>Ke halaman 1</TextLink>
      </Text>
    )
  }
  return (
    <div className="flex flex-col gap-y-3" aria-busy={answer.isLoading}>
      {children(answer.data)}
      <Pager page={answer.data.page} onPage={(next) => query.set({ page: String(next) })} />
    </div>
  )
}
