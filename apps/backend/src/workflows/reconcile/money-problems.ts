/** A purchase's money as three sides know it, in whole rupiah. */
export type MoneyFacts = {
  item_total: number
  delivery_total: number
  total: number
  parts: readonly {
    order_id: string
    item_total: number
    delivery_total: number
    total: number
    captured: number
    refunded: number
    /** What core's order says came in, less what went out. */
    transactions: number
  }[]
  /** What the payment says. */
  captured: number
  refunded: number
}

const sum = (amounts: readonly number[]): number => amounts.reduce((all, amount) => all + amount, 0)

/** Where the sides do not agree, a sentence each; none when they do. */
export function moneyProblems(facts: MoneyFacts): string[] {
  const { parts } = facts
  const sides: [name: string, one: number, other: number][] = [
    ["goods of the parts and of the purchase", sum(parts.map((part) => part.item_total)), facts.item_total],
    [
      "delivery of the parts and of the purchase",
      sum(parts.map((part) => part.delivery_total)),
      facts.delivery_total,
    ],
    ["total of the parts and of the purchase", sum(parts.map((part) => part.total)), facts.total],
    ["captured of the parts and of the payment", sum(parts.map((part) => part.captured)), facts.captured],
    ["given back of the parts and of the payment", sum(parts.map((part) => part.refunded)), facts.refunded],
    ...parts.map((part): [string, number, number] => [
      `money of the part and of the order ${part.order_id}`,
      part.captured - part.refunded,
      part.transactions,
    ]),
  ]
  return sides.flatMap(([name, one, other]) => (one === other ? [] : [`${name}: ${one} and ${other}`]))
}
