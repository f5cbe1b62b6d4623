import type { MedusaContainer } from "@medusajs/framework/types"
import { ENTRY_KINDS, LEDGER_ACCOUNTS, type Entry } from "@sebiduk/domain"
import type { LedgerService } from "../../src/modules/ledger/service"

export const ledgerOf = (container: MedusaContainer): LedgerService =>
  container.resolve<LedgerService>("ledger")

type Rule = Pick<
  Awaited<ReturnType<LedgerService["retrieveCommissionRule"]>>,
  "name" | "category_id" | "seller_id" | "campaign" | "channel" | "kind" | "bps" | "fixed_idr"
>

/** A rule in force behind those there are: 3 % of every sale unless said otherwise. */
export async function aCommissionRule(container: MedusaContainer, rule: Partial<Rule> = {}): Promise<string> {
  const ledger = ledgerOf(container)
  const { id } = await ledger.createCommissionRules({
    name: "Semua",
    category_id: null,
    seller_id: null,
    campaign: null,
    channel: null,
    kind: "percentage",
    bps: 300,
    fixed_idr: null,
    created_by: "staff_test",
    position: (await ledger.rulesInForce()).length + 1,
    ...rule,
  })
  return id
}

type Row = {
  account: string
  seller_id: string | null
  kind: string
  amount: number
  order_id: string | null
}

const placeOf = ({ account, kind }: Pick<Entry, "account" | "kind">): number =>
  LEDGER_ACCOUNTS.indexOf(account) * ENTRY_KINDS.length + ENTRY_KINDS.indexOf(kind)

/** Every entry, by account and kind: those that were written at once have no order of their own. */
export async function entriesOf(container: MedusaContainer, order_id?: string): Promise<Row[]> {
  const rows = await ledgerOf(container).listLedgerEntries(order_id ? { order_id } : {}, {
    take: null,
    order: { created_at: "ASC", id: "ASC" },
  })
  return rows
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map(({ account, seller_id, kind, amount, order_id: of }) => ({
      account,
      seller_id,
      kind,
      amount,
      order_id: of,
    }))
}

/** A buyer's transfer code is drawn anew each time, so sums leave it out unless they are asked with it. */
export const WITH_CODES = { codes: true }
type Asked = { codes?: boolean }

/** What each account is owed, shops by their id; accounts that are even are left out. Whole rupiah. */
export async function balancesOf(
  container: MedusaContainer,
  { codes = false }: Asked = {},
): Promise<Record<string, number>> {
  const balances: Record<string, number> = {}
  for (const { account, seller_id, kind, amount } of await entriesOf(container)) {
    if (kind === "transfer_code" && !codes) continue
    const name = seller_id ?? account
    balances[name] = (balances[name] ?? 0) + amount
  }
  return Object.fromEntries(Object.entries(balances).filter(([, amount]) => amount !== 0))
}

/** The sum of all entries: what came in less what went out. */
export const potOf = async (container: MedusaContainer, asked: Asked = {}): Promise<number> =>
  Object.values(await balancesOf(container, asked)).reduce((sum, amount) => sum + amount, 0)
