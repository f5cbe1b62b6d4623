import { formatDate, formatDateTime, formatNumber, rupiah, type CommissionRate } from "@sebiduk/domain"
import { COURIER_NAMES } from "./courier-names"
import { framed, type Row } from "./letter"
import { type Cancellation, type Pieces, type PurchaseLetters } from "./purchase-letters"

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
          ["Amount", rupiah(transfer.amount, "en")],
          ["Reference", transfer.reference],
        ] satisfies Row[],
      ]
      const title = howToPay ? "is waiting for your payment" : "is on record"
      return toBuyer(facts, `Order ${facts.number} ${title}`, [
        `Thank you, order ${facts.number} is on record.`,
        [...parts, ["Total", rupiah(facts.total, "en")]],
        ...(howToPay ?? []),
      ])
    },
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
          ? `We give ${rupiah(facts.refund, "en")} back by transfer; the office will contact you for the account number.`
          : "No money had been received for this order.",
        ...(facts.still_to_pay > 0
          ? [`Still to be paid for the other orders: ${rupiah(facts.still_to_pay, "en")}.`]
          : []),
      ]),
  },
  shop: {
    paid: (facts) =>
      toShop(facts, `New order ${facts.number}`, [
        `There is a new paid order: ${facts.number}. Accept it in My shop, then get the goods ready.`,
        [
          ...facts.lines.map(toRow),
          ["Goods", rupiah(facts.goods, "en")],
          ["Delivery", rupiah(facts.delivery, "en")],
          [`Commission ${facts.rates.map(toRate).join(", ")}`.trim(), `-${rupiah(facts.commission, "en")}`],
          ...(facts.pph22 > 0 ? [["PPh 22", `-${rupiah(facts.pph22, "en")}`] satisfies Row] : []),
          ["You receive", rupiah(facts.receives, "en")],
        ],
        ...(facts.discount > 0
          ? [`The office bears the buyer's coupon of ${rupiah(facts.discount, "en")}.`]
          : []),
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
