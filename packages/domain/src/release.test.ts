import { expect, test } from "vitest"
import { availableAt } from "./release"

const ARRIVED = new Date("2026-11-20T03:15:00Z")
const SPOILS = { is_perishable: true }
const KEEPS = { is_perishable: false }

test.each([
  ["all keep", [KEEPS, KEEPS], "2026-11-27T03:15:00.000Z"],
  ["all spoil", [SPOILS, SPOILS], "2026-11-21T03:15:00.000Z"],
  ["some spoil", [SPOILS, KEEPS], "2026-11-27T03:15:00.000Z"],
])("an order whose lines %s is available at %s", (_name, lines, at) => {
  expect(availableAt(ARRIVED, lines).toISOString()).toBe(at)
})
