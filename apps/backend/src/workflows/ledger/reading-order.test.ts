import type { EntryKind } from "@sebiduk/domain"
import { expect, it } from "vitest"
import { inReadingOrder } from "./reading-order"

const row = (cause: string, kind: EntryKind, second: number) => ({
  cause,
  kind,
  created_at: new Date(second * 1_000),
})
const read = (rows: readonly ReturnType<typeof row>[]) =>
  inReadingOrder(rows).map(({ cause, kind }) => `${cause} ${kind}`)

it("reads a sale as goods, delivery and what is kept of it, though they came milliseconds apart", () => {
  expect(
    read([
      row("a", "commission", 10.999),
      row("a", "pph22", 11),
      row("a", "goods", 11.001),
      row("a", "shipping", 11.002),
    ]),
  ).toEqual(["a goods", "a shipping", "a commission", "a pph22"])
})

it("keeps two sales of one moment apart", () => {
  expect(
    read([row("b", "shipping", 5), row("a", "commission", 5), row("b", "goods", 5), row("a", "goods", 5)]),
  ).toEqual(["a goods", "a commission", "b goods", "b shipping"])
})

it("leaves what came later later, also of the same order and of a kind that is read first", () => {
  expect(
    read([
      row("a", "goods", 1),
      row("b", "goods", 2),
      row("a", "cash_collected", 90),
      row("a", "goods", 200),
    ]),
  ).toEqual(["a goods", "b goods", "a cash_collected", "a goods"])
})
