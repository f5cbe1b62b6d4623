import { expect, test } from "vitest"
import { bankFile, payoutBatchNumber } from "./bank-file"

const line = { bank: "BRI", account_number: "001234567890", account_holder: "Siti Aminah", amount: 93_500 }

test("a batch has a number that can be read out", () => {
  expect(payoutBatchNumber(12)).toBe("PCR-000012")
})

test("a bank file is a header and a row for each transfer, leading zeros kept", () => {
  expect(bankFile(12, [line, { ...line, bank: "Bank Sumsel Babel", amount: 1_250_000 }])).toBe(
    "No,Bank,Nomor Rekening,Nama,Jumlah,Berita\r\n" +
      "1,BRI,001234567890,Siti Aminah,93500,PCR-000012/001\r\n" +
      "2,Bank Sumsel Babel,001234567890,Siti Aminah,1250000,PCR-000012/002\r\n",
  )
})

test("a name cannot become a formula or another column", () => {
  const name = '=HYPERLINK("http://jahat.test","Siti"),1'
  expect(bankFile(1, [{ ...line, account_holder: name }])).toContain(
    `,"'=HYPERLINK(""http://jahat.test"",""Siti""),1",93500,`,
  )
})

test("an amount is whole rupiah or nothing is written", () => {
  expect(() => bankFile(1, [{ ...line, amount: 0.5 }])).toThrow(RangeError)
})
