import { DEMO_PASSWORD, OFFICE } from "../support/accounts"
import { findings } from "../support/findings"
import { expect, test } from "../support/test"

const WIDTHS = [1280, 360]
/** Our rooms of the dashboard, and whether a first row leads on to one thing. */
const ROOMS = [
  { path: "/verifikasi", title: "Verifikasi", leadsOn: true },
  { path: "/verifikasi?kind=shop", title: "Verifikasi", leadsOn: true },
  { path: "/umkm", title: "Data UMKM", leadsOn: true },
  { path: "/umkm/baru", title: "Catat UMKM", leadsOn: false },
  { path: "/umkm/impor", title: "Impor data UMKM", leadsOn: false },
  { path: "/penjual", title: "Penjual", leadsOn: true },
  { path: "/saldo-penjual", title: "Saldo penjual", leadsOn: false },
  { path: "/komisi", title: "Komisi", leadsOn: false },
  { path: "/rekonsiliasi", title: "Rekonsiliasi", leadsOn: false },
  { path: "/pencairan", title: "Pencairan", leadsOn: false },
  { path: "/pengembalian", title: "Pengembalian", leadsOn: false },
  { path: "/petugas", title: "Petugas", leadsOn: false },
  { path: "/transfer", title: "Transfer masuk", leadsOn: false },
  { path: "/jejak-audit", title: "Jejak audit", leadsOn: false },
]

test("our rooms of the office have no serious or critical finding", async ({ office }) => {
  test.setTimeout(240_000)
  const { page } = office
  const look = async (name: string) => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      // The frame around it is the dashboard's own.
      expect.soft(await findings(page, "main"), `${name} at ${width} px`).toEqual([])
    }
  }
  await office.login.open()
  await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
  await expect(office.orders.heading).toBeVisible()
  for (const { path, title, leadsOn } of ROOMS) {
    await office.room(path)
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible()
    await look(path)
    if (!leadsOn) continue
    await page.getByRole("table").getByRole("link").first().click()
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeHidden()
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
    await look(`one of ${path}`)
  }
})
