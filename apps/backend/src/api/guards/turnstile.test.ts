import { EventEmitter } from "node:events"
import { expect, test } from "vitest"
import { gate } from "./turnstile"

/** Visitors by name; those inside are remembered in the order they came in. */
function aGate(places: number) {
  const pass = gate(places)
  const inside: string[] = []
  const arrive = (name: string) => {
    const visitor = new EventEmitter()
    pass(visitor, () => inside.push(name))
    return { leave: () => visitor.emit("close") }
  }
  return { inside, arrive }
}

test("lets in as many as there are places, and the next when one leaves", () => {
  const { inside, arrive } = aGate(2)
  const [a, b] = ["a", "b", "c", "d"].map(arrive)
  expect(inside).toEqual(["a", "b"])
  b?.leave()
  expect(inside).toEqual(["a", "b", "c"])
  a?.leave()
  expect(inside).toEqual(["a", "b", "c", "d"])
})

test("forgets who gave up waiting, and counts nobody twice", () => {
  const { inside, arrive } = aGate(1)
  const [a, b] = ["a", "b", "c"].map(arrive)
  b?.leave()
  a?.leave()
  expect(inside).toEqual(["a", "c"])
  const d = arrive("d")
  expect(inside).toEqual(["a", "c"])
  d.leave()
  expect(inside).toEqual(["a", "c"])
})
