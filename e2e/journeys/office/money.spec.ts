import { OfficeMoney } from "../../pages/office/office-money"
import { DEMO_PASSWORD, OFFICE, SELLER } from "../../support/accounts"
import { aBuyer } from "../../support/buyers"
import { buyTwo } from "../../support/buying"
import { findings } from "../../support/findings"
import { WHITE_RICE } from "../../support/goods"
import { overflow } from "../../support/screen"
import { expect, test } from "../../support/test"

test("finance adds rules of commission, puts them in order and ends one", async ({ office }) => {
  const money = new OfficeMoney(office.page)
  // For wholesale, so that the sales of no other journey change.
  const [first, second] = [`Grosir ${Date.now()}`, `Grosir lagi ${Date.now()}`]
  await office.login.open()
  await office.login.enter(OFFICE.finance.email, DEMO_PASSWORD)
  await expect(office.orders.heading).toBeVisible()
  await office.room("/komisi")
  await expect(money.heading("Komisi")).toBeVisible()
  const add = async (name: string, percent: string) => {
    await money.ruleName.fill(name)
    await money.channel.selectOption("wholesale")
    await money.percent.fill(percent)
    await money.addRule.click()
  }

  await add(first, "lima")
  await expect(money.mistakes).toHaveCount(1)
  await expect(money.percent).toBeFocused()
  await add(first, "2,5")
  await expect(money.rule(first)).toContainText("2,5%")
  await expect(money.rule(first)).toContainText("komisi Rp 2.500")
  await expect(money.rule(first)).toContainText("grosir")
  await add(second, "1")
  await expect(money.rule(second)).toBeVisible()

  await office.page.getByRole("button", { name: `Naikkan ${second}` }).click()
  const names = money.rules.getByRole("row").filter({ hasText: /Grosir/ })
  await expect(names.first()).toContainText(second)
  expect(await findings(office.page, "main")).toEqual([])

  for (const name of [first, second]) {
    await office.page.getByRole("button", { name: `Hentikan ${name}` }).click()
    await office.page.getByRole("button", { name: "Hentikan", exact: true }).last().click()
    await expect(money.rule(name)).toBeHidden()
  }
})

test("an order's money is held for its shop, adjusted with a reason, and the sums agree", async ({
  shop,
  office,
  sellerCentre,
}) => {
  test.setTimeout(180_000)
  const buyer = aBuyer()
  const money = new OfficeMoney(office.page)
  const { words } = sellerCentre
  const reason = `Selisih timbangan ${Date.now()}`
  const number = await test.step("somebody buys and pays", async () => {
    const own = await buyTwo(shop, buyer)
    await office.login.open()
    await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await office.orders.find(buyer.email)
    await office.orders.rows(buyer.email).first().click()
    await expect(office.order.number(own)).toBeVisible()
    await office.order.confirm()
    await expect(office.order.confirmTransfer).toBeHidden()
    return own
  })

  await test.step("the office sees it in the shop's balance and adjusts that", async () => {
    await office.room("/saldo-penjual")
    await money.openShop(WHITE_RICE.seller)
    await expect(money.entries).toContainText(`Pesanan ${number}`)
    await money.amount.fill("1.500")
    await money.adjust.click()
    await expect(money.mistakes).toHaveCount(1)
    await money.reason.fill(reason)
    await money.adjust.click()
    await expect(money.question).toContainText(`Tambah saldo ${WHITE_RICE.seller} Rp 1.500?`)
    await money.question.getByRole("button", { name: "Batal" }).click()
    await expect(money.adjust).toBeFocused()
    await expect(money.entries).not.toContainText(reason)
    await money.adjust.click()
    await money.question.getByRole("button", { name: "Tambah saldo" }).click()
    await expect(money.entries).toContainText(reason)
    expect(await findings(office.page, "main")).toEqual([])
  })

  await test.step("the seller reads both on a phone", async () => {
    await sellerCentre.login({ email: SELLER.email, password: DEMO_PASSWORD })
    await sellerCentre.page.waitForURL(/toko-saya$/)
    await sellerCentre.page.getByRole("link", { name: words("seller.nav.balance"), exact: true }).click()
    await expect(sellerCentre.heading).toHaveText(words("balance.title"))
    const card = sellerCentre.main.getByRole("listitem").filter({ hasText: number }).first()
    await expect(card).toContainText(words("balance.state.arriving"))
    await expect(card).toContainText(words("balance.kind.commission"))
    await expect(sellerCentre.main).toContainText(words("balance.reason", { reason }))
    expect(await overflow(sellerCentre.page)).toBe(0)
    expect(await findings(sellerCentre.page)).toEqual([])
  })

  await test.step("payments, parts and ledger tell the same", async () => {
    // Others buy and pay at the same time; what is half there now is whole at the next look.
    await expect(async () => {
      await office.room("/rekonsiliasi")
      await expect(money.heading("Rekonsiliasi")).toBeVisible()
      await expect(money.sides.getByText("Cocok")).toHaveCount(5)
      await expect(office.page.getByText("Tidak ada: setiap pembelian cocok.")).toBeVisible()
      await expect(office.page.getByText("Tidak ada: saldo setiap toko cocok.")).toBeVisible()
    }).toPass({ timeout: 60_000 })
    expect(await findings(office.page, "main")).toEqual([])
  })
})
