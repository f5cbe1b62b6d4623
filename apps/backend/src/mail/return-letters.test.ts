import { describe, expect, it } from "vitest"
import { toMail } from "./letter"
import type { ReturnLetters } from "./return-letters"
import { RETURN_LETTERS_EN } from "./return-letters-en"
import { RETURN_LETTERS_ID } from "./return-letters-id"

const one = { name: "Siti", link: "https://contoh.id/x", seller: "Sawah", number: "SBD-000001-A" }
const answer = { ...one, amount: 20_000, words: "Kemasan saja", reply_until: "2026-11-25T23:30:00.000Z" }
const decided = { ...one, goods_back: true, words: "Foto jelas" }

const all = ({ buyer, shop }: ReturnLetters) => [
  buyer.answered({ ...answer, answer: "accepted", goods_back: true, reply_until: null }),
  buyer.answered({ ...answer, answer: "offered", goods_back: false }),
  buyer.answered({ ...answer, answer: "refused", amount: 0, goods_back: false }),
  buyer.decided({ ...decided, amount: 20_000 }),
  buyer.decided({ ...decided, amount: 0 }),
  buyer.refunded({ ...one, amount: 20_000, to_account: true }),
  buyer.refunded({ ...one, amount: 20_000, to_account: false }),
  shop.opened({
    ...one,
    lines: [{ title: "Beras", variant: "1 kg", quantity: 2 }],
    reason: "damaged",
    paid: 50_000,
    answer_until: "2026-11-25T23:30:00.000Z",
  }),
  shop.decided({ ...decided, amount: 20_000 }),
  shop.decided({ ...decided, amount: 0 }),
  shop.refunded({ ...one, amount: 20_000, to_account: true }),
]

describe.each([
  ["id", RETURN_LETTERS_ID, "26 November 2026 pukul 06.30 WIB", "Rp\u00A020.000"],
  ["en", RETURN_LETTERS_EN, "26 November 2026 at 06:30 WIB", "Rp\u00A020,000"],
] as const)("the letters about returns in %s", (locale, letters, until, money) => {
  const mails = all(letters).map(toMail)

  it("are complete and name the order", () => {
    for (const [index, letter] of all(letters).entries()) {
      expect(letter.locale).toBe(locale)
      expect(letter.subject).toContain("SBD-000001-A")
      expect(mails[index]?.text).not.toMatch(/undefined|null|NaN|\[object/)
    }
  })

  it("say until when somebody has to answer, and how much goes back", () => {
    for (const index of [1, 2, 7]) expect(mails[index]?.text).toContain(until)
    for (const index of [0, 1, 3, 5, 6, 8, 10]) expect(mails[index]?.text).toContain(money)
    for (const index of [2, 4, 9]) expect(mails[index]?.text).not.toContain("Rp")
  })

  it("ask for the goods only where they travel back", () => {
    const asks = /dikirim kembali|travel back/
    expect(mails.map(({ text }) => asks.test(text))).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
      false,
    ])
  })
})
