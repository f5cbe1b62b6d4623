import type { PurchaseLedger } from "./purchase-ledger"

/** Where the ledger does not tell what the shops' parts and the refunds tell, a sentence each; none when it does. */
export function ledgerProblems(facts: PurchaseLedger): string[] {
  const sides: [name: string, one: number, other: number][] = [
    ["received by the parts and the ledger", facts.received_parts, facts.received_entries],
    ["cash taken by the shops and in the ledger", facts.cash_parts, facts.cash_entries],
    ["given back by the parts and as promised", facts.refunded_parts, facts.refunded_promises],
    ["promised back and in the ledger", facts.refunded_promises, facts.refunded_entries],
    ["paid back and in the ledger", facts.refunds_paid_promises, facts.refunds_paid_entries],
  ]
  const unposted = facts.unposted > 0 ? [`paid orders without entries: ${facts.unposted}`] : []
  return [
    ...unposted,
    ...sides.flatMap(([name, one, other]) => (one === other ? [] : [`${name}: ${one} and ${other}`])),
  ]
}
