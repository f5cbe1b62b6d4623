import { describe, expect, it } from "vitest"
import { oneLine, toMail, type Letter } from "./letter"

const LETTER: Letter = {
  locale: "id",
  subject: "Kabar",
  greeting: "Halo <Siti>,",
  body: ["Satu & dua", [["Bank", '"Contoh"']]],
  link: { label: "Buka", url: "https://contoh.id/?a=1&b='2'" },
  closing: "Salam,\nSebiduk",
}

describe("a letter", () => {
  it("is set in plain text as it is", () => {
    expect(toMail(LETTER).text).toBe(
      "Halo <Siti>,\n\nSatu & dua\n\nBank: \"Contoh\"\n\nBuka: https://contoh.id/?a=1&b='2'\n\nSalam,\nSebiduk",
    )
  })

  it("is set in HTML as mere text", () => {
    const { html } = toMail(LETTER)
    expect(html).toContain('<html lang="id">')
    expect(html).toContain("<p>Halo &lt;Siti&gt;,</p>")
    expect(html).toContain("<p>Satu &amp; dua</p>")
    expect(html).toContain("&quot;Contoh&quot;</td>")
    expect(html).toContain('href="https://contoh.id/?a=1&amp;b=&#39;2&#39;"')
    expect(html).toContain("<p>Salam,<br>Sebiduk</p>")
  })
})

it.each([
  ["  Salah \n\n Sebiduk:\tbayar ke\u0000 sini ", "Salah Sebiduk: bayar ke sini"],
  ["Siti", "Siti"],
])("what somebody typed is one line: %j", (typed, line) => {
  expect(oneLine(typed)).toBe(line)
})
