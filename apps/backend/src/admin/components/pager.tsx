import { Button, Text } from "@medusajs/ui"
import type { Page } from "@sebiduk/contracts"

type PagerProps = { page: Page; onPage: (page: number) => void }

export function Pager({ page: { page, page_size, total }, onPage }: PagerProps) {
  const pages = Math.max(1, Math.ceil(total / page_size))
  return (
    <nav aria-label="Halaman" className="flex items-center justify-between gap-2">
      <Text size="small" className="text-ui-fg-subtle">
        {total.toLocaleString("id-ID")} hasil · halaman {page} dari {pages}
      </Text>
      <div className="flex gap-2">
        <Button size="small" variant="secondary" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          Sebelumnya
        </Button>
        <Button size="small" variant="secondary" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          Berikutnya
        </Button>
      </div>
    </nav>
  )
}
