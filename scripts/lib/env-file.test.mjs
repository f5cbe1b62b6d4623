import { describe, expect, it } from "vitest"
import { mergeEnv, parseEnv } from "./env-file.mjs"

const EXAMPLE = `# The settings

# Port of the shop
STOREFRONT_PORT=8000
# Signs the logins
JWT_SECRET=
`
const secret = () => "s3cret"

describe("parseEnv", () => {
  it("reads rows with quotes, spaces and comments", () => {
    const rows = parseEnv(
      `A=1\nexport B = "two words"\n# C=3\nD='x # y'\nE=z # why\nURL=postgres://a:b@c/d?e=f\r\nF=`,
    )
    expect(rows).toEqual({ A: "1", B: "two words", D: "x # y", E: "z", URL: "postgres://a:b@c/d?e=f", F: "" })
  })
})

describe("mergeEnv", () => {
  it("makes a new file with the example's comments and a secret of its own", () => {
    expect(mergeEnv("", EXAMPLE, secret)).toBe(
      "# Port of the shop\nSTOREFRONT_PORT=8000\n\n# Signs the logins\nJWT_SECRET=s3cret\n",
    )
  })

  it("adds what is missing and leaves what a person wrote", () => {
    const own = "# mine\nJWT_SECRET=kept\nEXTRA=1\n"
    expect(mergeEnv(own, EXAMPLE, secret)).toBe(
      "# mine\nJWT_SECRET=kept\nEXTRA=1\n\n# Port of the shop\nSTOREFRONT_PORT=8000\n",
    )
  })

  it("fills a secret that was left empty, but no other empty row", () => {
    const merged = parseEnv(mergeEnv("JWT_SECRET=\nSTOREFRONT_PORT=\n", EXAMPLE, secret))
    expect(merged).toEqual({ JWT_SECRET: "s3cret", STOREFRONT_PORT: "" })
  })

  it("changes nothing the second time", () => {
    const once = mergeEnv("", EXAMPLE, secret)
    expect(mergeEnv(once, EXAMPLE, () => "another")).toBe(once)
  })

  it("makes a different secret each time", () => {
    expect(mergeEnv("", EXAMPLE)).not.toBe(mergeEnv("", EXAMPLE))
  })
})
