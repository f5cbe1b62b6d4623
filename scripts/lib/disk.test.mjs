import { expect, it } from "vitest"
import { refuseDisk } from "./disk.mjs"

it("says how much room there is and how much is needed", () => {
  expect(refuseDisk(3 * 1024 ** 3, 3, "the installation")).toBeUndefined()
  expect(refuseDisk(1.25 * 1024 ** 3, 3, "the installation")).toBe(
    "The disk has only 1.3 GB free and the installation needs 3 GB; make room and start again.",
  )
})
