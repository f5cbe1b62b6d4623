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

const FIRST_ROOM = {
  administrator: "Pesanan",
  verifier: "Verifikasi",
  programmeOfficer: "Pesanan",
  finance: "Pesanan",
} as const

for (const [role, room] of Object.entries(FIRST_ROOM)) {
  test(`the demo account of the ${role} begins in a room of its own, in Bahasa`, async ({ office }) => {
    const { email, name } = OFFICE[role as keyof typeof OFFICE]
    await office.login.open()
    await office.login.enter(email, DEMO_PASSWORD)
    await expect(office.page.getByRole("heading", { level: 1, name: room })).toBeVisible()
    await expect(office.orders.account).toContainText(name)
    const staff = office.page.getByRole("link", { name: "Petugas" })
    if (role === "administrator") await expect(staff).toBeVisible()
    else await expect(staff).toBeHidden()
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
