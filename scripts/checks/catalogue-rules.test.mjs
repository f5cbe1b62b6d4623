import { describe, expect, test } from "vitest"
import { copyFindings, manifestFindings } from "./catalogue-rules.mjs"

describe("manifests", () => {
  test("one pinned version everywhere is fine", () => {
    expect(
      manifestFindings({
        "package.json": { devDependencies: { vitest: "catalog:", pg: "8.20.0" } },
        "apps/a/package.json": { dependencies: { "@sebiduk/domain": "workspace:*", pg: "8.20.0" } },
      }),
    ).toEqual([])
  })

  test.each(["^1.0.0", "~1.0.0", "1.x", "*", "latest", "1.0"])("%s is no pin", (version) => {
    expect(manifestFindings({ "package.json": { dependencies: { a: version } } })).toHaveLength(1)
  })

  test("two versions are named with their places", () => {
    expect(
      manifestFindings({
        "a/package.json": { dependencies: { zod: "4.2.0" } },
        "b/package.json": { devDependencies: { zod: "catalog:" } },
      }),
    ).toEqual([
      "zod has 2 versions, move it to the catalogue: 4.2.0 (a/package.json), catalog: (b/package.json)",
    ])
  })

  test("the two Reacts may differ, nothing else of them", () => {
    const manifests = (/** @type {string} */ name) => ({
      "a/package.json": { dependencies: { [name]: "18.3.1" } },
      "b/package.json": { dependencies: { [name]: "19.3.1" } },
    })
    expect(manifestFindings(manifests("react-dom"))).toEqual([])
    expect(manifestFindings(manifests("@types/react"))).toEqual([])
    expect(manifestFindings(manifests("react-router-dom"))).toHaveLength(1)
  })
})

describe("copies", () => {
  const lockfile = (/** @type {string[]} */ ...keys) =>
    ["lockfileVersion: '9.0'", "", "packages:", "", "  zod@1.0.0:", "", "snapshots:", "", ...keys].join("\n")

  test("one copy each is fine", () => {
    expect(
      copyFindings(
        lockfile(
          "  '@medusajs/framework@2.21.2(zod@4.2.0)':",
          "    dependencies:",
          "  zod@4.2.0: {}",
          "  awilix@8.0.1:",
        ),
      ),
    ).toEqual([])
  })

  test("two versions, and two sets of peers, are two copies", () => {
    expect(copyFindings(lockfile("  zod@4.2.0: {}", "  zod@4.6.7: {}"))).toEqual([
      "zod is installed 2 times: 4.2.0  4.6.7",
    ])
    expect(
      copyFindings(
        lockfile("  '@mikro-orm/knex@6.6.14(pg@8.20.0)':", "  '@mikro-orm/knex@6.6.14(pg@8.23.1)':"),
      ),
    ).toHaveLength(1)
  })

  test("other packages may be there twice", () => {
    expect(copyFindings(lockfile("  zod@4.2.0: {}", "  glob@7.0.0: {}", "  glob@8.0.0: {}"))).toEqual([])
  })

  test("a lockfile it cannot read is a finding", () => {
    expect(copyFindings("")).toHaveLength(1)
  })
})
