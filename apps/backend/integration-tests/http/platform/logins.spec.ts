import { loggedIn, withToken } from "../../support/logged-in"
import { refusal } from "../../support/seller"
import { backendSuite } from "../../support/suite"

const LOGIN = { email: "siti@contoh.id", password: "kata-sandi-siti" }

backendSuite({
  testSuite: ({ api }) => {
    const anybody = () => withToken(api, "")
    const register = (login: object, actor = "seller") =>
      anybody().post(`/auth/${actor}/emailpass/register`, login)

    it("takes no weak password", async () => {
      for (const password of ["", "pendek", "12345678", "x".repeat(201), 12345678, undefined]) {
        expect(refusal(await register({ ...LOGIN, password }))).toMatchObject({
          status: 400,
          fields: { password: { code: "PASSWORD_TOO_WEAK" } },
        })
      }
      expect((await register(LOGIN)).status).toBe(200)
    })

    it("knows three kinds of logins", async () => {
      for (const actor of ["vendor", "admin", "USER", "x"]) {
        expect((await register(LOGIN, actor)).status, actor).toBe(404)
      }
    })

    it("stops guessing after ten wrong passwords, for that account only", async () => {
      await register(LOGIN)
      const other = { ...LOGIN, email: "lain@contoh.id" }
      await register(other)
      const guess = (email: string) =>
        anybody().post("/auth/seller/emailpass", { email, password: "salah-salah" })
      for (let count = 0; count < 10; count += 1) expect((await guess(LOGIN.email)).status).toBe(401)
      expect(refusal(await guess(LOGIN.email.toUpperCase()))).toMatchObject({
        status: 429,
        code: "TOO_MANY_REQUESTS",
      })
      expect((await anybody().post("/auth/seller/emailpass", LOGIN)).status).toBe(429)
      expect((await loggedIn(api, "seller", other)).token).not.toBe("")
    })

    it("knows an address however it is written", async () => {
      const quiet = { ...LOGIN, email: "lembut@contoh.id" }
      await register(quiet)
      const loud = { ...LOGIN, email: " LEMBUT@Contoh.ID " }
      expect((await anybody().post("/auth/seller/emailpass", loud)).status).toBe(200)
      expect((await register({ ...loud, password: "kata-sandi-lain" })).status).toBe(401)
      expect((await anybody().post("/auth/seller/emailpass", quiet)).status).toBe(200)
    })

    it.each(["bukan email", "siti@", "", 7, undefined])("takes %j for no e-mail", async (email) => {
      expect(refusal(await register({ ...LOGIN, email }))).toMatchObject({
        status: 400,
        fields: { email: { code: "EMAIL_INVALID" } },
      })
    })

    it("forgets wrong tries only after a right one", async () => {
      const kept = { ...LOGIN, email: "terus@contoh.id" }
      await register(kept)
      const guess = () =>
        anybody().post("/auth/seller/emailpass", { email: kept.email, password: "salah-salah" })
      for (let count = 0; count < 10; count += 1) expect((await guess()).status).toBe(401)
      await register({ ...kept, email: "TERUS@contoh.id", password: "kata-sandi-lain" })
      expect((await guess()).status).toBe(429)
    })

    it("says the same of a wrong password and an unknown e-mail", async () => {
      await register({ ...LOGIN, email: "ada@contoh.id" })
      const answers = await Promise.all(
        ["ada@contoh.id", "tidak-ada@contoh.id"].map((email) =>
          anybody().post("/auth/customer/emailpass", { email, password: "salah-salah" }),
        ),
      )
      expect(answers[0]?.status).toBe(401)
      expect(answers[0]?.body).toEqual(answers[1]?.body)
      expect((await anybody().post("/auth/seller/emailpass", { email: 1 })).status).toBe(401)
    })
  },
})
