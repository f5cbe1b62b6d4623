import { BUYER, DEMO_PASSWORD, OFFICE } from "../../support/accounts"
import { expect, test } from "../../support/test"

test("a wrong password opens nothing", async ({ office }) => {
  await office.login.open()
  await office.login.enter(OFFICE.administrator.email, "Salah-2026!")
  await expect(office.login.refusal).toBeVisible()
  await office.login.open()
  await expect(office.login.heading).toBeVisible()
  await expect(office.orders.heading).toBeHidden()
})

for (const [role, { email, name }] of Object.entries(OFFICE)) {
  test(`the demo account of the ${role} opens the office in Bahasa`, async ({ office }) => {
    await office.login.open()
    await office.login.enter(email, DEMO_PASSWORD)
    await expect(office.orders.heading).toHaveText("Pesanan")
    await expect(office.orders.account).toContainText(name)
  })
}

test("a buyer has no place in the office", async ({ office }) => {
  await office.login.open()
  await office.login.enter(BUYER.email, DEMO_PASSWORD)
  // The dashboard finds no user behind the login and starts over without a word.
  await expect(office.login.email).toHaveValue("")
  await expect(office.login.heading).toBeVisible()
  await office.login.open()
  await expect(office.login.heading).toBeVisible()
  await expect(office.orders.heading).toBeHidden()
})
