import { describe, expect, it } from "vitest"
import { toMail, type Letter } from "./letter"
import type { PurchaseLetters } from "./purchase-letters"
import { LETTERS_EN } from "./purchase-letters-en"
import { LETTERS_ID } from "./purchase-letters-id"

const person = { name: "Siti", link: "https://contoh.id/pesanan/x" }
const order = { seller: "Sawah", number: "SBD-000001-A" }
const shop = { name: "Sawah", number: "SBD-000001-A", link: "https://contoh.id/toko-saya" }
const lines = [{ title: "Beras", variant: "1 kg", quantity: 2 }]
const parcel = { ...person, ...order, lines }
const sold = {
  goods: 50_000,
  delivery: 46_000,
  commission: 2_500,
  rates: [{ kind: "percentage", bps: 500, fixed_idr: null } as const],
  pph22: 0,
  receives: 93_500,
}
const transfer = {
  bank: "Bank Contoh",
  account_number: "123",
  account_holder: "Dinas",
  amount: 96_123,
  code: 123,
  reference: "SBD-000001",
  pay_until: "2026-11-25T23:30:00.000Z",
}

const all = ({ buyer, shop: toShop }: PurchaseLetters): Letter[] => {
  const placed = {
    ...person,
    number: "SBD-000001",
    orders: [{ ...order, total: 96_000 }],
    total: 96_000,
    cash: 0,
  }
  const about = { ...person, number: "SBD-000001", until: transfer.pay_until }
  const cancelled = { ...person, ...order, reason: "Salah", refund: 0, still_to_pay: 48_000, is_card: false }
  return [
    buyer.placed({ ...placed, transfer }),
    buyer.placed({ ...placed, transfer: { ...transfer, pay_until: null } }),
    buyer.placed({ ...placed, transfer: null }),
    buyer.paid({ ...person, number: "SBD-000001", amount: 96_000, orders: [order] }),
    buyer.accepted({ ...person, ...order, ship_by: "2026-12-02" }),
    buyer.accepted({ ...person, ...order, ship_by: null }),
    buyer.shipped({ ...parcel, courier: "jne", waybills: ["JNE-1", "JNE-2"], is_last: false }),
    buyer.shipped({ ...parcel, courier: null, waybills: [], is_last: true }),
    buyer.received({ ...person, ...order }),
    ...(["buyer", "seller", "office", "expiry"] as const).map((by) => buyer.cancelled({ ...cancelled, by })),
    buyer.cancelled({ ...cancelled, by: "seller", reason: "", refund: 96_000, still_to_pay: 0 }),
    buyer.cancelled({ ...cancelled, by: "seller", refund: 96_000, is_card: true }),
    buyer.refundAccount({ ...person, number: order.number, amount: 96_000, problem: null }),
    buyer.refundAccount({ ...person, number: order.number, amount: 96_000, problem: "Rekening ditutup" }),
    buyer.refundPaid({ ...person, number: order.number, amount: 96_000, account: null }),
    buyer.refundPaid({
      ...person,
      number: order.number,
      amount: 96_000,
      account: { bank: "BRI", account_number: "****7890" },
    }),
    toShop.paid({ ...shop, lines, ...sold, discount: 0 }),
    toShop.paid({ ...shop, lines, ...sold, discount: 28_000 }),
    toShop.cancelled({ ...shop, by: "office", reason: "" }),
    toShop.received(shop),
    buyer.partlyPaid({ ...about, received: 60_000, missing: 36_123 }),
    buyer.proofRejected({ ...about, reason: "Foto buram" }),
    buyer.placed({ ...placed, transfer: null, cash: 96_000 }),
    toShop.cash({ ...shop, lines, ...sold, discount: 0, cash: 96_000 }),
  ]
}

describe.each([
  ["id", LETTERS_ID, "26 November 2026 pukul 06.30 WIB", "2 Desember 2026", "Rp\u00A096.000"],
  ["en", LETTERS_EN, "26 November 2026 at 06:30 WIB", "2 December 2026", "Rp\u00A096,000"],
])("the letters in %s", (locale, letters, until, shipBy, money) => {
  const texts = all(letters).map((letter) => toMail(letter).text)

  it("are complete and name the order", () => {
    for (const letter of all(letters)) {
      expect(letter.locale).toBe(locale)
      expect(letter.subject).toContain("SBD-000001")
      expect(toMail(letter).text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it("say times in WIB and money in rupiah, as the language writes them", () => {
    expect(texts[0]).toContain(until)
    expect(texts[0]).toContain(`: ${money}`)
    expect(texts[0]).toMatch(/96[.,]123\n.*: 123\n/)
    expect(texts[4]).toContain(shipBy)
  })

  it("ask for no money that is not asked for", () => {
    expect(texts[0]).toContain("123")
    expect(texts[2]).not.toContain("123")
  })

  it("name the pieces of a parcel, and its button once nothing more is to come", () => {
    const button = locale === "id" ? "“Pesanan sudah diterima”" : "“I have received this order”"
    const [part = "", last = ""] = texts.slice(6)
    expect(part).toMatch(/Beras, 1 kg: 2 .*: JNE\n.*: JNE-1\n.*: JNE-2/s)
    expect(part).toMatch(/sebagian pesanan|part of order/)
    expect(part).not.toContain(button)
    expect(last).toContain(button)
    expect(last).not.toMatch(/sebagian|part of/i)
  })

  it("say what the shop gets, and who bears a coupon", () => {
    const [plain = "", withCoupon = ""] = texts.slice(-8)
    for (const text of [plain, withCoupon])
      expect(text.replaceAll(/[.,](?=\d{3})/g, "")).toMatch(
        /Rp\u00A050000\n.*Rp\u00A046000\n.* 5%: -Rp\u00A02500\n.*Rp\u00A093500/,
      )
    expect(plain).not.toMatch(/kupon|coupon/i)
    expect(withCoupon).toMatch(/28[.,]000/)
  })

  it("say what is missing and until when, why a proof is not enough, and what is taken at the door", () => {
    const [partly = "", rejected = "", door = "", cash = ""] = texts.slice(-4)
    expect(partly).toMatch(/60[.,]000(.|\n)*36[.,]123/)
    expect(partly).toContain(until)
    expect(rejected).toContain("Foto buram")
    expect(rejected).toContain(until)
    expect(door).toContain(money)
    expect(cash).toContain(money)
    expect(cash).toMatch(/belum dibayar|not paid yet/)
  })

  it("name each rate of an order with several, and what is withheld for the tax office", () => {
    const rates = [...sold.rates, { kind: "fixed", bps: null, fixed_idr: 1_000 } as const]
    const facts = { ...shop, lines, ...sold, rates, pph22: 250, receives: 93_250, discount: 0 }
    expect(toMail(letters.shop.paid(facts)).text.replaceAll(/[.,](?=\d{3})/g, "")).toMatch(
      / 5%, Rp\u00A01000 (per buah|a piece): -Rp\u00A02500\nPPh 22: -Rp\u00A0250\n.*Rp\u00A093250/,
    )
  })

  it("promise money back: to the account the buyer fills in, or to the card", () => {
    const [account = "", card = "", asks = "", refused = "", given = "", sent = ""] = texts.slice(13)
    for (const text of [account, card, asks, refused, given, sent]) expect(text).toContain(money)
    expect(account).toMatch(/rekening yang Anda isi|account that you fill in/)
    expect(card).toMatch(/ke kartu|to the card/)
    expect(asks).toMatch(/Ke rekening mana|Which account/)
    expect(refused).toContain("Rekening ditutup")
    expect(given).toMatch(/ke kartu|to your card/)
    expect(sent).toContain("BRI ****7890")
  })
})
