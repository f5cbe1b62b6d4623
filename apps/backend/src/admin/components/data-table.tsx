import { clx, Table, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

export type Column<Row> = {
  title: string
  cell: (row: Row) => ReactNode
  /** May hold a long word or address, which breaks rather than push the last column off the page. */
  isLong?: boolean
  /** Rupiah or a count: to the right, so that the figures stand below each other. */
  isAmount?: boolean
}
type DataTableProps<Row> = {
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  /** Said when there are none. */
  empty: string
}

/** A table that scrolls sideways on a small screen. */
export function DataTable<Row>({ label, columns, rows, keyOf, empty }: DataTableProps<Row>) {
  if (rows.length === 0) return <Text size="small">{empty}</Text>
  return (
    <div role="region" aria-label={label} tabIndex={0} className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            {columns.map(({ title, isAmount }) => (
              <Table.HeaderCell key={title} className={isAmount ? "text-right" : undefined}>
                {title}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={keyOf(row)}>
              {columns.map(({ title, cell, isLong, isAmount }) => (
                <Table.Cell
                  key={title}
                  className={clx("max-w-80 whitespace-normal break-words py-2", {
                    "text-right tabular-nums": isAmount,
                  })}
                >
                  {isLong ? <div className="min-w-32 [overflow-wrap:anywhere]">{cell(row)}</div> : cell(row)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}
