/** Pieces by line id, as the visitor wants them; 0 stands for a removed line. */
export type Quantities = Readonly<Record<string, number>>

/** Before the id of a line: the name of the field that carries its new price. */
export const PRICE_FIELD = "price:"

export type PricedLine = { id: string; unit_price_idr: number; quantity: number }

type ShownLine = PricedLine & { new_price_idr: number | null }

/** Lines at the price the page shows, which is today's. */
export const shownPrices = (lines: readonly ShownLine[]): PricedLine[] =>
  lines.map(({ id, unit_price_idr, new_price_idr, quantity }) => ({
    id,
    unit_price_idr: new_price_idr ?? unit_price_idr,
    quantity,
  }))

/** What lines come to in whole rupiah at the wanted quantities; a line without one keeps its own. */
export function subtotal(lines: readonly PricedLine[], quantities: Quantities): number {
  return lines.reduce((sum, line) => sum + line.unit_price_idr * (quantities[line.id] ?? line.quantity), 0)
}

/** Pieces over the lines at the wanted quantities. */
export function pieces(lines: readonly PricedLine[], quantities: Quantities): number {
  return lines.reduce((sum, line) => sum + (quantities[line.id] ?? line.quantity), 0)
}

/**
 * The quantity a form asks for: `remove`, the number on a pressed button, or the typed one moved by a pressed button.
 * @returns NaN for what is no whole number, which the contract then refuses in words
 */
export function wantedQuantity(form: {
  quantity: string
  step?: string
  set?: string
  remove?: string
}): number {
  if (form.remove !== undefined) return 0
  const written = form.set ?? form.quantity
  if (!/^\s*\d+\s*$/.test(written)) return Number.NaN
  const quantity = Number(written) + Number(form.step ?? 0)
  return quantity >= 1 ? quantity : Number.NaN
}
