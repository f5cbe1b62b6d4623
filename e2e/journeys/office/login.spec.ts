import { BUYER, DEMO_PASSWORD, OFFICE } from "../../support/accounts"
import { expect, test } from "../../support/test"

test("a wrong password opens nothing", async ({ office }) => {
  await office.login.open()
  await office.login.enter(OFFICE.administrator, "Salah-2026!")
  await expect(office.login.refusal).toBeVisible()
  await expect(office.orders.heading).toBeHidden()
  await office.login.open()
  await expect(office.login.intro).toBeVisible()
})

for (const [role, email] of Object.entries(OFFICE)) {
  test(`the demo account of the ${role} opens the office in Bahasa`, async ({ office }) => {
    await office.login.open()
    await office.login.enter(email, DEMO_PASSWORD)
    await expect(office.orders.heading).toHaveText("Pesanan")
    await expect(office.orders.account).toContainText(email.startsWith("dinas") ? "Dinas" : /\w/)
  })
}

test("a buyer has no place in the office", async ({ office }) => {
  await office.login.open()
  await office.login.enter(BUYER, DEMO_PASSWORD)
  await expect(office.login.refusal).toBeVisible()
  await expect(office.orders.heading).toBeHidden()
})
