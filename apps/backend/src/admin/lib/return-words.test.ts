import { expect, test } from "vitest"
import { maskedNumber, whoText } from "./return-words"

test.each([
  [{ by: "buyer" as const, by_name: "Pembeli" }, "Pembeli (Siti)"],
  [{ by: "buyer" as const, by_name: "Budi" }, "Pembeli (Budi)"],
  [{ by: "seller" as const, by_name: "Tari" }, "Penjual (Tari)"],
  [{ by: "office" as const, by_name: "" }, "Dinas"],
  [{ by: "clock" as const, by_name: "Sistem" }, "Sebiduk"],
])("who did something is named once: %o", (entry, text) => {
  expect(whoText(entry, "Siti")).toBe(text)
})

test("a buyer without a name is the buyer", () => {
  expect(whoText({ by: "buyer", by_name: "Pembeli" }, "")).toBe("Pembeli")
})

test("an account number shows its last four digits", () => {
  expect(maskedNumber("0012345678")).toBe("******5678")
  expect(maskedNumber("123")).toBe("123")
})
