import { readFile } from "node:fs/promises"
import type { Download } from "@playwright/test"
import { extractText, getDocumentProxy } from "unpdf"
import { Office } from "../../pages/office/office"
import { DEMO_PASSWORD, OFFICE, SELLER } from "../../support/accounts"
import { aBuyer } from "../../support/buyers"
import { buyTwo, placeOrder } from "../../support/buying"
import { findings } from "../../support/findings"
import { RED_RICE, WHITE_RICE } from "../../support/goods"
import { overflow } from "../../support/screen"
import { expect, test } from "../../support/test"

const PAID = "Rp 61.000"
const ACCOUNT = "0012345678"

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

test("a cancelled order is paid back by a bank file that somebody else approved", async ({
  shop,
  office,
  browser,
  page,
}) => {
  test.setTimeout(180_000)
  const { words } = shop
  const buyer = aBuyer()
  const signIn = async (place: Office, email: string) => {
    await place.login.open()
    await place.login.enter(email, DEMO_PASSWORD)
    await expect(place.orders.heading).toBeVisible()
  }
  await placeOrder(shop, buyer)
  const number = await shop.order.shopNumberText(RED_RICE.seller)

  await test.step("the office confirms the transfer, the buyer takes the order back", async () => {
    await signIn(office, OFFICE.administrator.email)
    await office.orders.find(buyer.email)
    await office.orders.row(buyer.email, PAID).click()
    await office.order.confirm()
    await expect(office.order.confirmTransfer).toBeHidden()
    await page.reload()
    await shop.order.cancelOpener(RED_RICE.seller).click()
    await shop.order.cancelButton(RED_RICE.seller).click()
    await expect(shop.order.shopState(RED_RICE.seller, "cancelled")).toBeVisible()
  })

  await test.step("the buyer says where the money goes, and sees it masked", async () => {
    await expect(shop.order.refunds).toContainText(words("refunds.state.needs_account"))
    await page.setViewportSize({ width: 360, height: 740 })
    expect(await overflow(page)).toBe(0)
    expect(await findings(page)).toEqual([])
    await shop.order.saveAccount.click()
    await expect(shop.order.mistakes).toHaveCount(3)
    await shop.order.fillAccount({ bank: "BRI", number: ACCOUNT, holder: buyer.recipient })
    await expect(shop.order.refunds).toContainText(words("refunds.state.waiting"))
    await expect(shop.order.refunds).toContainText("******5678")
    await expect(shop.order.refunds).not.toContainText(ACCOUNT)
  })

  const batch = await test.step("finance makes the batch and may not approve it", async () => {
    const context = await browser.newContext()
    const finance = new Office(await context.newPage())
    await signIn(finance, OFFICE.finance.email)
    await finance.payouts.open()
    await finance.payouts.makeRefunds.click()
    await expect(finance.payouts.number).toBeVisible()
    await expect(finance.payouts.line(number)).toContainText("******5678")
    await expect(finance.payouts.approve).toBeHidden()
    const made = await finance.payouts.number.innerText()
    await context.close()
    return made
  })

  await test.step("the Dinas approves it and takes the bank file", async () => {
    await office.payouts.openBatch(batch)
    await office.payouts.confirmApproval()
    await expect(office.payouts.state("Disetujui, menunggu bank")).toBeVisible()
    const [download] = await Promise.all([office.page.waitForEvent("download"), office.payouts.file.click()])
    expect(download.suggestedFilename()).toBe(`${batch}.csv`)
    const csv = (await bytesOf(download)).toString("utf8")
    expect(csv.startsWith("No,Bank,Nomor Rekening,Nama,Jumlah,Berita\r\n")).toBe(true)
    const row = csv.split("\r\n").find((line) => line.includes(ACCOUNT)) ?? ""
    const line = Number(row.split(",")[0])
    const reference = `${batch}/${String(line).padStart(3, "0")}`
    expect(row).toBe(`${line},BRI,${ACCOUNT},${buyer.recipient},61000,${reference}`)
  })

  await test.step("the bank paid it, and the buyer reads so", async () => {
    await office.payouts.pay(number, PAID)
    await expect(office.payouts.paid(number)).toBeHidden()
    await page.reload()
    await expect(shop.order.refunds).toContainText(words("refunds.state.paid"))
  })
})

test("a seller opens the statement of the month as a PDF, and it names their orders", async ({
  shop,
  office,
  sellerCentre,
}) => {
  test.slow()
  const buyer = aBuyer()
  const number = await buyTwo(shop, buyer)
  await office.login.open()
  await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
  await expect(office.orders.heading).toBeVisible()
  await office.orders.find(buyer.email)
  await office.orders.row(buyer.email, "Rp 110.000").click()
  await office.order.confirm()
  await expect(office.order.confirmTransfer).toBeHidden()

  const { page, words } = sellerCentre
  await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
  await page.waitForURL(/toko-saya$/)
  await sellerCentre.open("/saldo/pencairan")
  await expect(sellerCentre.heading).toHaveText(words("payouts.payouts.title"))
  await page.getByRole("link", { name: words("payouts.rooms.statements") }).click()
  await expect(sellerCentre.heading).toHaveText(words("payouts.statements.title"))
  expect(await overflow(page)).toBe(0)
  expect(await findings(page)).toEqual([])
  const pdf = page.getByRole("link", { name: words("payouts.statements.pdf") }).first()
  const [download] = await Promise.all([page.waitForEvent("download"), pdf.click()])
  expect(download.suggestedFilename()).toMatch(/^laporan-saldo-20\d{2}-\d{2}\.pdf$/)
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await bytesOf(download))), {
    mergePages: true,
  })
  const readable = text.replaceAll("\u00A0", " ")
  for (const part of ["Laporan saldo", WHITE_RICE.seller, number, "Penjualan barang", "Saldo akhir"])
    expect(readable).toContain(part)
})
