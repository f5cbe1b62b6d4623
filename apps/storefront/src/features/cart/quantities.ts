export type Quantities = Readonly<Record<string, number>>
export type QuantityChange = { lineId: string; quantity: number }

/** The quantities as the visitor wants them, before the server has answered; 0 stands for a removed line. */
export function withChange(quantities: Quantities, { lineId, quantity }: QuantityChange): Quantities {
  return { ...quantities, [lineId]: quantity }
}

export type PricedLine = { id: string; unit_price_idr: number; quantity: number }

/** What lines come to in whole rupiah at the wanted quantities; a line without one keeps its own. */
export function subtotal(lines: readonly PricedLine[], quantities: Quantities): number {
  return lines.reduce((sum, line) => sum + line.unit_price_idr * (quantities[line.id] ?? line.quantity), 0)
}

/** Pieces over the lines at the wanted quantities. */
export function pieces(lines: readonly PricedLine[], quantities: Quantities): number {
  return lines.reduce((sum, line) => sum + (quantities[line.id] ?? line.quantity), 0)
}

/**
 * The quantity a form asks for: `remove`, or the typed number moved by the pressed button.
 * @returns NaN for what is no whole number, which the contract then refuses in words
 */
export function wantedQuantity(form: { quantity: string; step?: string; remove?: string }): number {
  if (form.remove !== undefined) return 0
  if (!/^\s*\d+\s*$/.test(form.quantity)) return Number.NaN
  const quantity = Number(form.quantity) + Number(form.step ?? 0)
  return quantity >= 1 ? quantity : Number.NaN
}
