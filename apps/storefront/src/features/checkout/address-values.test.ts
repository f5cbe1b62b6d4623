import { expect, test } from "vitest"
import { toContact, withContact } from "./address-values"

const RATNA = { name: "Ratna Dewi", email: "ratna@contoh.id", phone: "+6281234567890", locale: "id" } as const
const CONTACT = { recipient: "Ratna Dewi", phone: "+62 812-3456-7890", email: "ratna@contoh.id" }

test("a member's contact is read as people write it, a guest has none", () => {
  expect(toContact(RATNA)).toEqual(CONTACT)
  expect(toContact({ ...RATNA, phone: null }).phone).toBe("")
  expect(toContact(undefined)).toEqual({})
})

test("the contact fills what is empty, and never what was typed", () => {
  expect(withContact({}, CONTACT)).toEqual(CONTACT)
  expect(withContact({ recipient: "Ibu Sri", phone: " ", street: "" }, CONTACT)).toEqual({
    ...CONTACT,
    recipient: "Ibu Sri",
    street: "",
  })
  expect(withContact({ recipient: "", street: "Jl. 1" }, {})).toEqual({ recipient: "", street: "Jl. 1" })
})
