import type { Context } from "@medusajs/framework/types"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import {
  NO_REFUND,
  payoutPaidEntries,
  rateOf,
  refundEntries,
  refundPaidEntries,
  STANDARD_PAYOUT_MINIMUM_IDR,
  sumOfShares,
  type CommissionRule as Rule,
  type BatchStatus,
  type Entry,
  type PaymentMethod,
  type PayoutStatus,
  type RefundCause,
  type RefundShare,
} from "@sebiduk/domain"
import { readAvailableBalances, type AvailableBalance } from "./available-balances"
import {
  decideBatch,
  readHasAdjusted,
  settlePayouts,
  type Decision,
  type Outcome,
  type Settlement,
} from "./decide-payouts"
import { knexOf, transactionOf, type LedgerContext } from "./knex-of"
import { BuyerRefund } from "./models/buyer-refund"
import { BuyerRefundLine } from "./models/buyer-refund-line"
import { CommissionRule } from "./models/commission-rule"
import { LedgerEntry } from "./models/ledger-entry"
import { LedgerSettings } from "./models/ledger-settings"
import { OrderRelease } from "./models/order-release"
import { Payout } from "./models/payout"
import { PayoutBatch } from "./models/payout-batch"
import { SaleLine } from "./models/sale-line"
import { planRefundPayouts, planSellerPayouts, type SellerPlan } from "./plan-payouts"
import { readDueRefunds, type DueRefunds } from "./due-refunds"
import { insertPayoutEntries } from "./payout-rows"
import { readRefusedAccounts, type PayoutAccount } from "./refused-accounts"
import { readRefunds, writeRefundAccount, type NewRefundAccount, type RefundOfBuyer } from "./refund-account"

/** What entries are about, the same for all that are posted at once. */
export type EntryCause = {
  purchase_id?: string
  order_id?: string | null
  refund_id?: string
  payout_id?: string
  reason?: string
  created_by?: string
}

export type NewRefund = {
  key: string
  purchase_id: string
  order_id: string
  seller_id: string
  cause: RefundCause
  reason: string | null
  method: PaymentMethod
  bank: string | null
  account_number: string | null
  account_holder: string | null
  lines: (RefundShare & { line_id: string })[]
}

export type Settings = {
  is_pph22_withheld: boolean
  /** Balances below it wait, whole rupiah. */
  payout_minimum_idr: number
}

/** The one row of them. */
const SETTINGS_ID = "settings"

export type PromisedRefund = { id: string; amount: number; is_paid: boolean }

/** Every rupiah from a buyer to a shop's bank account and back. */
export class LedgerService extends MedusaService({
  BuyerRefund,
  BuyerRefundLine,
  CommissionRule,
  LedgerEntry,
  LedgerSettings,
  OrderRelease,
  Payout,
  PayoutBatch,
  SaleLine,
}) {
  /** The rules that count now, in their order. */
  async rulesInForce(): Promise<Rule[]> {
    const rows = await this.listCommissionRules(
      { retired_at: null },
      { take: null, order: { position: "ASC", id: "ASC" } },
    )
    return rows.map((row) => {
      const { id, category_id, seller_id, campaign, channel } = row
      return { id, category_id, seller_id, campaign, channel, ...rateOf(row) }
    })
  }

  /** What the office set about money, or what is so until it does. */
  async settings(): Promise<Settings> {
    const [row] = await this.listLedgerSettings({ id: SETTINGS_ID }, { take: 1 })
    return {
      is_pph22_withheld: row?.is_pph22_withheld ?? false,
      payout_minimum_idr: row?.payout_minimum_idr ?? STANDARD_PAYOUT_MINIMUM_IDR,
    }
  }

  /** Sets some of it. */
  async changeSettings(changes: Partial<Settings>, updated_by: string): Promise<void> {
    const [row] = await this.listLedgerSettings({ id: SETTINGS_ID }, { take: 1 })
    if (row) await this.updateLedgerSettings({ id: SETTINGS_ID, ...changes, updated_by })
    else
      await this.createLedgerSettings({
        id: SETTINGS_ID,
        payout_minimum_idr: STANDARD_PAYOUT_MINIMUM_IDR,
        ...changes,
        updated_by,
      })
  }

  /**
   * Writes entries; those that stand already stay as they are.
   * @returns ids of the new ones
   */
  @InjectManager()
  async post(
    entries: readonly Entry[],
    cause: EntryCause,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    return this.post_(entries, cause, context)
  }

  @InjectTransactionManager()
  protected async post_(
    entries: readonly Entry[],
    cause: EntryCause,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    if (entries.length === 0) return []
    const known = await this.listLedgerEntries(
      { key: entries.map(({ key }) => key) },
      { select: ["key"], take: entries.length },
      context,
    )
    const keys = new Set(known.map(({ key }) => key))
    const missing = entries.filter(({ key }) => !keys.has(key))
    const created = await this.createLedgerEntries(
      missing.map((entry) => ({ ...entry, ...cause })),
      context,
    )
    return created.map(({ id }) => id)
  }

  /**
   * Promises a buyer money of one shop's order and takes it from whom it was owed to, all of it or nothing. Safe to
   * repeat: the refund of the key is the answer.
   */
  @InjectManager()
  async promiseRefund(refund: NewRefund, @MedusaContext() context: Context = {}): Promise<PromisedRefund> {
    return this.promiseRefund_(refund, context)
  }

  @InjectTransactionManager()
  protected async promiseRefund_(
    { lines, ...refund }: NewRefund,
    @MedusaContext() context: Context = {},
  ): Promise<PromisedRefund> {
    const [known] = await this.listBuyerRefunds({ key: refund.key }, { take: 1 }, context)
    if (known) return { id: known.id, amount: known.amount, is_paid: known.status === "paid" }
    const share = sumOfShares(lines)
    const { id } = await this.createBuyerRefunds({ ...refund, ...share }, context)
    await this.createBuyerRefundLines(
      lines.map((line) => ({ ...line, refund_id: id })),
      context,
    )
    const { seller_id, purchase_id, order_id } = refund
    await this.post_(
      refundEntries({ id, seller_id }, share),
      { purchase_id, order_id, refund_id: id },
      context,
    )
    return { id, amount: share.amount, is_paid: false }
  }

  /** From when a shop may be paid for an order; the first word stands, a hold of before stays. */
  @InjectManager()
  async release(
    arrival: { order_id: string; seller_id: string; available_at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.release_(arrival, context)
  }

  @InjectTransactionManager()
  protected async release_(
    arrival: { order_id: string; seller_id: string; available_at: Date },
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const { order_id, available_at } = arrival
    const [known] = await this.listOrderReleases({ order_id }, { take: 1 }, context)
    if (!known) await this.createOrderReleases(arrival, context)
    else if (!known.available_at) await this.updateOrderReleases({ id: known.id, available_at }, context)
  }

  /**
   * Promises a buyer back what they paid too much or too late; it is held for them already. Safe to repeat: the refund
   * of the key is the answer.
   * @param surplus.amount whole rupiah
   */
  @InjectManager()
  async promiseSurplus(
    { amount, ...surplus }: { key: string; purchase_id: string; amount: number },
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const [known] = await this.listBuyerRefunds({ key: surplus.key }, { take: 1 }, context)
    if (known) return known.id
    const { id } = await this.createBuyerRefunds(
      {
        ...surplus,
        order_id: null,
        seller_id: null,
        cause: "overpayment",
        method: "transfer",
        ...NO_REFUND,
        amount,
      },
      context,
    )
    return id
  }

  /** A promised refund left; once. */
  @InjectManager()
  async settleRefund(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await this.settleRefund_(id, context)
  }

  @InjectTransactionManager()
  protected async settleRefund_(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    const refund = await this.retrieveBuyerRefund(id, {}, context)
    const { purchase_id, order_id, amount } = refund
    if (refund.status === "promised")
      await this.updateBuyerRefunds({ id, status: "paid", paid_at: new Date() }, context)
    const entries = refundPaidEntries({ id, amount })
    await this.post_(entries, { purchase_id, order_id, refund_id: id }, context)
  }

  /** What shops may be paid at an instant, whole rupiah, negative ones too; one statement for all of them. */
  @InjectManager()
  async availableBalances(
    of: { now: Date; seller_id?: string },
    @MedusaContext() context: LedgerContext = {},
  ): Promise<AvailableBalance[]> {
    return readAvailableBalances(knexOf(context), of)
  }

  /** Ids of the shops whose account the bank refused and nobody wrote or confirmed since. */
  @InjectManager()
  async refusedAccounts(
    accounts: readonly PayoutAccount[],
    @MedusaContext() context: LedgerContext = {},
  ): Promise<Set<string>> {
    return readRefusedAccounts(knexOf(context), accounts)
  }

  /**
   * Plans a payment to every shop that may be paid and takes it off the balances, all of it or nothing. Safe to repeat:
   * what one plan took, the next does not find.
   * @returns id of the draft; null when nobody is to be paid
   */
  @InjectManager()
  async planSellerPayouts(
    plan: SellerPlan,
    @MedusaContext() context: LedgerContext = {},
  ): Promise<string | null> {
    return this.planSellerPayouts_(plan, context)
  }

  @InjectTransactionManager()
  protected async planSellerPayouts_(
    plan: SellerPlan,
    @MedusaContext() context: LedgerContext = {},
  ): Promise<string | null> {
    return planSellerPayouts(transactionOf(context), plan)
  }

  /** Plans the refunds that a bank is to pay. @returns id of the draft; null when there are none */
  @InjectManager()
  async planRefundPayouts(
    plan: { made_by: string | null },
    @MedusaContext() context: LedgerContext = {},
  ): Promise<string | null> {
    return this.planRefundPayouts_(plan, context)
  }

  @InjectTransactionManager()
  protected async planRefundPayouts_(
    plan: { made_by: string | null },
    @MedusaContext() context: LedgerContext = {},
  ): Promise<string | null> {
    return planRefundPayouts(transactionOf(context), plan)
  }

  /** Whether somebody adjusted by hand what a batch pays, so that somebody else approves it. */
  @InjectManager()
  async hasAdjusted(
    of: { batch_id: string; by: string },
    @MedusaContext() context: LedgerContext = {},
  ): Promise<boolean> {
    return readHasAdjusted(knexOf(context), of)
  }

  /**
   * Approves a draft, never by its maker nor by who adjusted what it pays, or rejects it and gives its money back. Of two
   * deciders at once one wins.
   */
  @InjectManager()
  async decideBatch(
    decision: Decision,
    @MedusaContext() context: LedgerContext = {},
  ): Promise<Outcome<BatchStatus>> {
    return this.decideBatch_(decision, context)
  }

  @InjectTransactionManager()
  protected async decideBatch_(
    decision: Decision,
    @MedusaContext() context: LedgerContext = {},
  ): Promise<Outcome<BatchStatus>> {
    return decideBatch(transactionOf(context), decision)
  }

  /**
   * Notes what the bank paid or did not, of one payment or of all that are open, and what the ledger says of it.
   * @returns ids of the payments that were settled by it
   */
  @InjectManager()
  async settlePayouts(
    settlement: Settlement,
    @MedusaContext() context: LedgerContext = {},
  ): Promise<Outcome<PayoutStatus | BatchStatus> & { ids: string[] }> {
    return this.settlePayouts_(settlement, context)
  }

  @InjectTransactionManager()
  protected async settlePayouts_(
    settlement: Settlement,
    @MedusaContext() context: LedgerContext = {},
  ): Promise<Outcome<PayoutStatus | BatchStatus> & { ids: string[] }> {
    const transaction = transactionOf(context)
    const { payouts, ...outcome } = await settlePayouts(transaction, settlement)
    if (settlement.to === "paid") {
      const toShops = payouts.filter(({ refund_id }) => refund_id === null)
      const entries = toShops.flatMap((payout) =>
        payoutPaidEntries(payout).map((entry) => ({
          ...entry,
          payout_id: payout.id,
          created_by: settlement.by,
          reason: null,
        })),
      )
      await insertPayoutEntries(transaction, entries)
      for (const { refund_id } of payouts) if (refund_id) await this.settleRefund_(refund_id, context)
    }
    return { ...outcome, ids: payouts.map(({ id }) => id) }
  }

  /** What buyers get back of purchases; one statement whatever their number. */
  @InjectManager()
  async refundsOf(
    purchase_ids: readonly string[],
    @MedusaContext() context: LedgerContext = {},
  ): Promise<RefundOfBuyer[]> {
    return readRefunds(knexOf(context), purchase_ids)
  }

  /** What the next bank file for buyers would pay, and what waits for an account. */
  @InjectManager()
  async dueRefunds(@MedusaContext() context: LedgerContext = {}): Promise<DueRefunds> {
    return readDueRefunds(knexOf(context))
  }

  /** Where a buyer wants a refund; see `writeRefundAccount`. */
  @InjectManager()
  async setRefundAccount(
    input: NewRefundAccount,
    @MedusaContext() context: LedgerContext = {},
  ): ReturnType<typeof writeRefundAccount> {
    return this.setRefundAccount_(input, context)
  }

  @InjectTransactionManager()
  protected async setRefundAccount_(
    input: NewRefundAccount,
    @MedusaContext() context: LedgerContext = {},
  ): ReturnType<typeof writeRefundAccount> {
    return writeRefundAccount(transactionOf(context), input)
  }
}
