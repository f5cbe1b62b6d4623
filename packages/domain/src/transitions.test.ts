import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  LICENCE_STATES,
  LICENCE_TRANSITIONS,
  refuseTransition,
  SELLER_STATUSES,
  SELLER_TRANSITIONS,
  type TransitionTable,
} from "./transitions"

const before = <State extends string>(table: TransitionTable<State>, states: readonly State[], to: State) =>
  states.filter((from) => table[from].includes(to))

function reachable<State extends string>(table: TransitionTable<State>, start: State): State[] {
  const reached = new Set([start])
  for (const state of reached) for (const next of table[state]) reached.add(next)
  return [...reached]
}

describe("licences", () => {
  test.each([
    ["missing", "submitted", true],
    ["missing", "approved", false],
    ["submitted", "checked", true],
    ["submitted", "needs_fix", true],
    ["submitted", "rejected", true],
    ["submitted", "approved", false],
    ["checked", "approved", true],
    ["checked", "submitted", false],
    ["needs_fix", "submitted", true],
    ["needs_fix", "checked", false],
    ["rejected", "submitted", true],
    ["rejected", "approved", false],
    ["approved", "expired", true],
    ["approved", "revoked", true],
    ["approved", "submitted", false],
    ["expired", "submitted", true],
    ["expired", "approved", false],
    ["revoked", "approved", false],
    ["archived", "submitted", false],
  ] as const)("%s to %s: %s", (from, to, isAllowed) => {
    const refusal = refuseTransition(LICENCE_TRANSITIONS, from, to)
    expect(refusal).toEqual(isAllowed ? undefined : { from, allowed: LICENCE_TRANSITIONS[from] })
  })

  test.each([
    ["checked", ["submitted"]],
    ["approved", ["checked"]],
    ["expired", ["approved"]],
    ["revoked", ["approved"]],
    ["missing", []],
    ["not_required", []],
  ] as const)("%s only from %j", (to, from) => {
    expect(before(LICENCE_TRANSITIONS, LICENCE_STATES, to)).toEqual(from)
  })

  test("any state but not_required can come after missing", () => {
    const states = LICENCE_STATES.filter((state) => state !== "not_required")
    expect(new Set(reachable(LICENCE_TRANSITIONS, "missing"))).toEqual(new Set(states))
  })
})

describe("sellers", () => {
  test.each([
    ["draft", "in_review", true],
    ["draft", "active", false],
    ["in_review", "active", true],
    ["in_review", "needs_fix", true],
    ["in_review", "rejected", true],
    ["in_review", "suspended", false],
    ["needs_fix", "in_review", true],
    ["needs_fix", "active", false],
    ["rejected", "in_review", true],
    ["rejected", "active", false],
    ["active", "suspended", true],
    ["active", "closed", true],
    ["active", "in_review", false],
    ["suspended", "active", true],
    ["suspended", "closed", true],
    ["closed", "active", false],
  ] as const)("%s to %s: %s", (from, to, isAllowed) => {
    const refusal = refuseTransition(SELLER_TRANSITIONS, from, to)
    expect(refusal).toEqual(isAllowed ? undefined : { from, allowed: SELLER_TRANSITIONS[from] })
  })

  test.each([
    ["active", ["in_review", "suspended"]],
    ["draft", []],
  ] as const)("%s only from %j", (to, from) => {
    expect(before(SELLER_TRANSITIONS, SELLER_STATUSES, to)).toEqual(from)
  })

  test("any state can come after draft", () => {
    expect(new Set(reachable(SELLER_TRANSITIONS, "draft"))).toEqual(new Set(SELLER_STATUSES))
  })
})

test("only an archived licence and a closed seller are at their end", () => {
  expect(LICENCE_STATES.filter((state) => LICENCE_TRANSITIONS[state].length === 0)).toEqual(["archived"])
  expect(SELLER_STATUSES.filter((status) => SELLER_TRANSITIONS[status].length === 0)).toEqual(["closed"])
})

test("what is refused is not in the table, and no state follows itself", () => {
  const state = fc.constantFrom(...LICENCE_STATES)
  fc.assert(
    fc.property(state, state, (from, to) => {
      const refusal = refuseTransition(LICENCE_TRANSITIONS, from, to)
      expect(refusal === undefined).toBe(LICENCE_TRANSITIONS[from].includes(to))
      expect(refuseTransition(LICENCE_TRANSITIONS, from, from)).toBeDefined()
    }),
  )
})
