import { formatDate, formatDateTime, formatNumber, rupiah, type CommissionRate } from "@sebiduk/domain"
import { COURIER_NAMES } from "./courier-names"
import { framed, type Row } from "./letter"
import type { Cancellation, Pieces, PurchaseLetters, ShopPaidFacts } from "./purchase-letters"

const WHO: Readonly<Record<Cancellation["by"], string>> = {
  buyer: "was cancelled by the buyer",
  seller: "was cancelled by the seller",
  office: "was cancelled by the office",
  expiry: "was cancelled because it was not paid in time",
}

const because = (reason: string): string[] => (reason ? [`Reason: ${reason}`] : [])

const toRow = ({ title, variant, quantity }: Pieces): Row => [
  [title, variant].filter(Boolean).join(", "),
  `${quantity} pcs`,
]

const toRate = (rate: CommissionRate): string =>
  rate.kind === "fixed" ? `${rupiah(rate.fixed_idr, "en")} a piece` : `${formatNumber(rate.bps / 100, "en")}%`

const FRAME = { locale: "en", hello: "Hello", closing: "Kind regards,\nSebiduk" } as const
const toBuyer = framed({ ...FRAME, label: "See your order" })
const toShop = framed({ ...FRAME, label: "Open My shop" })

const moneyOf = (facts: ShopPaidFacts): Row[] => [
  ...facts.lines.map(toRow),
  ["Goods", rupiah(facts.goods, "en")],
  ["Delivery", rupiah(facts.delivery, "en")],
  [`Commission ${facts.rates.map(toRate).join(", ")}`.trim(), `-${rupiah(facts.commission, "en")}`],
  ...(facts.pph22 > 0 ? [["PPh 22", `-${rupiah(facts.pph22, "en")}`] satisfies Row] : []),
]
const couponOf = ({ discount }: ShopPaidFacts): string[] =>
  discount > 0 ? [`The office bears the buyer's coupon of ${rupiah(discount, "en")}.`] : []

export const LETTERS_EN: PurchaseLetters = {
  buyer: {
    placed: (facts) => {
      const { transfer } = facts
      const parts = facts.orders.map(({ seller, number, total }): Row => [
        `${seller} (${number})`,
        rupiah(total, "en"),
      ])
      const until = transfer?.pay_until
      const howToPay = transfer && [
        until
          ? `Send the money before ${formatDateTime(until, "en")}. After that the order is cancelled by itself.`
          : "Send the money to this account:",
        [
          ["Bank", transfer.bank],
          ["Account number", transfer.account_number],
          ["Account holder", transfer.account_holder],
          ["Amount, to the last rupiah", rupiah(transfer.amount, "en")],
          ...(transfer.code === null
            ? []
            : [["Includes the unique code", String(transfer.code)] satisfies Row]),
          ["Reference", transfer.reference],
        ] satisfies Row[],
      ]
      const title = howToPay ? "is waiting for your payment" : "is on record"
      return toBuyer(facts, `Order ${facts.number} ${title}`, [
        `Thank you, order ${facts.number} is on record.`,
        [...parts, ["Total", rupiah(facts.total, "en")]],
        ...(howToPay ?? []),
        ...(howToPay
          ? ["Already sent? Upload the proof on the order's page, so that we check it sooner."]
          : []),
        ...(facts.cash > 0
          ? [
              `You pay ${rupiah(facts.cash, "en")} in cash when you get the goods. Have the exact amount ready if you can.`,
            ]
          : []),
      ])
    },
    partlyPaid: (facts) =>
      toBuyer(facts, `Payment for order ${facts.number} is not complete`, [
        `We received ${rupiah(facts.received, "en")} for order ${facts.number}. Still missing:`,
        [["To send", rupiah(facts.missing, "en")]],
        ...(facts.until
          ? [
              `Send it before ${formatDateTime(facts.until, "en")}. Otherwise the order is cancelled and we give your money back.`,
            ]
          : []),
      ]),
    proofRejected: (facts) =>
      toBuyer(facts, `Proof of transfer for order ${facts.number} not accepted`, [
        `The office looked at the proof of transfer for order ${facts.number} and cannot accept it.`,
        ...because(facts.reason),
        facts.until
          ? `Upload another on the order's page before ${formatDateTime(facts.until, "en")}.`
          : "Upload another on the order's page.",
      ]),
    paid: (facts) =>
      toBuyer(facts, `Payment for order ${facts.number} received`, [
        `We received ${rupiah(facts.amount, "en")} for order ${facts.number}. The sellers now get the goods ready:`,
        facts.orders.map(({ seller, number }): Row => [number, seller]),
      ]),
    accepted: (facts) =>
      toBuyer(facts, `${facts.seller} is preparing order ${facts.number}`, [
        facts.ship_by
          ? `${facts.seller} accepted order ${facts.number} and sends it by ${formatDate(facts.ship_by, "en")}.`
          : `${facts.seller} accepted order ${facts.number} and is preparing it.`,
      ]),
    shipped: (facts) =>
      toBuyer(facts, `${facts.is_last ? "Order" : "Part of order"} ${facts.number} is on its way`, [
        `${facts.seller} has sent ${facts.is_last ? "" : "part of "}order ${facts.number}. In this parcel:`,
        [
          ...facts.lines.map(toRow),
          ...(facts.courier ? [["Courier", COURIER_NAMES.en[facts.courier]] satisfies Row] : []),
          ...facts.waybills.map((waybill): Row => ["Waybill", waybill]),
        ],
        ...(facts.waybills.length > 0 ? [] : ["This parcel has no waybill number."]),
        facts.is_last
          ? "When all the goods have arrived, press “I have received this order” on its page."
          : "The rest follows in another parcel.",
      ]),
    received: (facts) =>
      toBuyer(facts, `Order ${facts.number} was received`, [
        `The parcel from ${facts.seller} for order ${facts.number} is noted as received. Thank you for shopping.`,
      ]),
    cancelled: (facts) =>
      toBuyer(facts, `Order ${facts.number} was cancelled`, [
        facts.by === "buyer"
          ? `You cancelled order ${facts.number} from ${facts.seller}.`
          : `Order ${facts.number} from ${facts.seller} ${WHO[facts.by]}.`,
        ...because(facts.reason),
        facts.refund > 0
          ? `We give ${rupiah(facts.refund, "en")} back ${facts.is_card ? "to the card you paid with" : "to the account that you fill in on the order's page"}.`
          : "No money had been received for this order.",
        ...(facts.still_to_pay > 0
          ? [`Still to be paid for the other orders: ${rupiah(facts.still_to_pay, "en")}.`]
          : []),
      ]),
    refundAccount: (facts) =>
      toBuyer(facts, `Fill in the account for the refund of order ${facts.number}`, [
        facts.problem === null
          ? `We give ${rupiah(facts.amount, "en")} of order ${facts.number} back by bank transfer. Which account do we send it to?`
          : `${rupiah(facts.amount, "en")} of order ${facts.number} did not arrive: the bank could not send it to the account you filled in.`,
        ...because(facts.problem ?? ""),
        "Open the order's page and fill in the bank, the account number and the holder's name. We never ask for a PIN, a one-time code or a password.",
      ]),
    refundPaid: (facts) =>
      toBuyer(facts, `The refund of order ${facts.number} was sent`, [
        facts.account
          ? `${rupiah(facts.amount, "en")} of order ${facts.number} was sent to the account ${facts.account.bank} ${facts.account.account_number}.`
          : `${rupiah(facts.amount, "en")} of order ${facts.number} was given back to your card.`,
      ]),
  },
  shop: {
    paid: (facts) =>
      toShop(facts, `New order ${facts.number}`, [
        `There is a new paid order: ${facts.number}. Accept it in My shop, then get the goods ready.`,
        [...moneyOf(facts), ["You receive", rupiah(facts.receives, "en")]],
        ...couponOf(facts),
      ]),
    cash: (facts) =>
      toShop(facts, `New order ${facts.number}, cash on delivery`, [
        `There is a new order ${facts.number} that is not paid yet: take ${rupiah(facts.cash, "en")} in cash when you hand the goods over. Accept it in My shop, get the goods ready, and note the money there once you have it.`,
        [...moneyOf(facts), ["To be taken from the buyer", rupiah(facts.cash, "en")]],
        ...couponOf(facts),
        "The commission is taken off your shop's balance.",
      ]),
    cancelled: (facts) =>
      toShop(facts, `Order ${facts.number} was cancelled`, [
        `Order ${facts.number} ${WHO[facts.by]}. Do not send its goods; they are back in stock.`,
        ...because(facts.reason),
      ]),
    received: (facts) =>
      toShop(facts, `Order ${facts.number} was received`, [
        `A parcel for order ${facts.number} is noted as received by the buyer.`,
      ]),
  },
}
