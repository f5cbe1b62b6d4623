import { Office } from "../../pages/office/office"
import { DEMO_PASSWORD, OFFICE } from "../../support/accounts"
import { inviteVerifier } from "../../support/office-api"
import { overflow } from "../../support/screen"
import { takePhoto } from "../../support/take-photo"
import { expect, test } from "../../support/test"

/** The index follows within seconds, and a page of the shop is kept for a few more. */
const IN_THE_SHOP = { timeout: 45_000 }

test("a new seller opens a shop on a phone, is checked, refused, mended, opened, and closed by a lost licence", async ({
  sellerCentre,
  office,
  browser,
  request,
  shop,
}) => {
  test.setTimeout(240_000)
  const stamp = Date.now().toString().slice(-6)
  const seller = { name: "Sulastri", email: `sulastri-${stamp}@contoh.id`, password: "anyaman-belitang" }
  const business = `Anyaman Sulastri ${stamp}`
  const nib = `9120${stamp}123`
  const { words } = sellerCentre
  const turn = (act: string) => expect(sellerCentre.main).toContainText(words(`seller.next.${act}`))

  await test.step("registers and fills the steps, each of them saved", async () => {
    await sellerCentre.register(seller)
    await expect(sellerCentre.heading).toHaveText(words("seller.home.heading", { name: seller.name }))
    await turn("FINISH_STEPS")
    await sellerCentre.identify({
      owner: "Sulastri",
      nik: `160803410280${stamp.slice(-4).replace("0000", "0001")}`,
      business,
      desa: "Harjo Winangun, Belitang",
    })
    await expect(sellerCentre.heading).toHaveText(words("seller.home.heading", { name: seller.name }))
    await sellerCentre.nameShop(business)
    await expect(sellerCentre.heading).toHaveText(words("seller.home.heading", { name: seller.name }))
  })

  await test.step("a wrong number keeps the photo that was sent", async () => {
    await sellerCentre.open("/izin/baru")
    await sellerCentre.sendLicence("123", await takePhoto(sellerCentre.page, "nib.jpg", "CONTOH NIB"))
    await expect(sellerCentre.main).toContainText(words("seller.licences.keptPaper", { name: "nib.jpg" }))
    const number = sellerCentre.page.getByRole("textbox", {
      name: words("seller.licences.number"),
      exact: true,
    })
    await expect(number).toHaveAttribute("aria-invalid", "true")
    await number.fill(nib)
    await sellerCentre.button("licences.send").click()
    await expect(sellerCentre.heading).toHaveText(words("seller.licences.title"))
    await expect(sellerCentre.main).toContainText(words("seller.licenceState.submitted"))
  })

  await test.step("adds the first product and sends everything to the Dinas", async () => {
    await sellerCentre.addProduct(
      `Keranjang ${stamp}`,
      "Keranjang",
      await takePhoto(sellerCentre.page, "foto.jpg", "CONTOH NIB"),
    )
    await expect(sellerCentre.heading).toHaveText(words("seller.products.title"))
    await expect(sellerCentre.main).toContainText(words("seller.products.wished"))
    await sellerCentre.open()
    expect(await overflow(sellerCentre.page)).toBe(0)
    await sellerCentre.button("home.submit").click()
    await turn("CHECK_LICENCE")
  })

  const ownVerifier = new Office(await (await browser.newContext()).newPage())
  await test.step("the verifier of Belitang sees it, one of another kecamatan does not", async () => {
    const other = { name: "Verifikator Wana", email: `verif-${stamp}@sebiduk.test`, password: DEMO_PASSWORD }
    await inviteVerifier(request, { ...other, kecamatan_code: "16.08.13" })
    const stranger = new Office(await (await browser.newContext()).newPage())
    await stranger.login.open()
    await stranger.login.enter(other.email, DEMO_PASSWORD)
    await expect(stranger.verification.heading).toBeVisible()
    await expect(stranger.verification.row(business)).toHaveCount(0)
    await stranger.page.context().close()

    await ownVerifier.login.open()
    await ownVerifier.login.enter(OFFICE.verifier.email, DEMO_PASSWORD)
    await expect(ownVerifier.verification.heading).toBeVisible()
    await ownVerifier.verification.look(business)
    await expect(ownVerifier.verification.paper).toBeVisible()
    await expect(ownVerifier.verification.verdict("Setujui")).toBeHidden()
    await ownVerifier.verification.verdict("Sudah diperiksa").click()
    await expect(ownVerifier.verification.subject(business)).toBeHidden()
  })

  await test.step("the Dinas rejects with a reason, which the seller reads and mends", async () => {
    await office.login.open()
    await office.login.enter(OFFICE.administrator.email, DEMO_PASSWORD)
    await expect(office.orders.heading).toBeVisible()
    await office.verification.open("?kind=licence&waits_for=dinas")
    await office.verification.look(business)
    await office.verification.refuse("Tolak", "Foto tidak terbaca")
    await expect(office.page.getByRole("dialog")).toBeHidden()

    await sellerCentre.open()
    await turn("FIX_LICENCE")
    await expect(sellerCentre.main).toContainText("Foto tidak terbaca")
    await sellerCentre.page.getByRole("link", { name: `NIB ${nib}` }).click()
    await sellerCentre.sendLicence(nib, await takePhoto(sellerCentre.page, "nib-baru.jpg", "CONTOH NIB"))
    await expect(sellerCentre.heading).toHaveText(words("seller.licences.title"))
  })

  await test.step("checked and approved, the shop opens and the product stands in it", async () => {
    await ownVerifier.verification.open()
    await ownVerifier.verification.look(business)
    await ownVerifier.verification.verdict("Sudah diperiksa").click()
    await expect(ownVerifier.verification.subject(business)).toBeHidden()
    await ownVerifier.page.context().close()

    await office.verification.open("?kind=licence&waits_for=dinas")
    await office.verification.look(business)
    await office.verification.verdict("Setujui").click()
    await expect(office.verification.subject(business)).toBeHidden()
    await office.verification.open("?kind=shop")
    await office.verification.look(business)
    await office.verification.verdict("Buka toko").click()
    await expect(office.verification.subject(business)).toBeHidden()
    await office.room(`/penjual?q=${stamp}`)
    await office.page.getByRole("link", { name: business }).click()
    await expect(office.verification.verdict("Tangguhkan")).toBeVisible()

    await sellerCentre.open()
    await turn("NONE")
    await expect(async () => {
      await shop.list.openSearch(stamp)
      await expect(shop.page.getByRole("link", { name: `Keranjang ${stamp}` })).toBeVisible({
        timeout: 2_000,
      })
    }).toPass(IN_THE_SHOP)
  })

  await test.step("without its licence the product leaves the shop, and the seller knows why", async () => {
    await office.page.getByRole("link", { name: `NIB ${nib}` }).click()
    await office.verification.refuse("Cabut izin", "NIB dibatalkan di OSS")
    await expect(office.page.getByRole("dialog")).toBeHidden()
    await expect(async () => {
      await shop.list.openSearch(stamp)
      await expect(shop.page.getByRole("link", { name: `Keranjang ${stamp}` })).toHaveCount(0, {
        timeout: 2_000,
      })
    }).toPass(IN_THE_SHOP)
    await sellerCentre.open()
    await turn("RENEW_LICENCE")
    await expect(sellerCentre.main).toContainText("NIB dibatalkan di OSS")
  })
})

test("a customer's login opens the seller's door with the same password, a wrong one opens nothing", async ({
  sellerCentre,
}) => {
  await sellerCentre.login({ email: "beras@sebiduk.test", password: "salah-salah" })
  await expect(sellerCentre.main).toContainText(sellerCentre.words("errors.LOGIN_WRONG"))
  await sellerCentre.login({ email: "beras@sebiduk.test", password: DEMO_PASSWORD })
  await expect(sellerCentre.main).toContainText("Sawah Lestari Belitang")
  await sellerCentre.button("nav.logout").click()
  await expect(sellerCentre.heading).toHaveText(sellerCentre.words("seller.door.loginTitle"))
  await sellerCentre.open()
  await expect(sellerCentre.heading).toHaveText(sellerCentre.words("seller.door.loginTitle"))
})
