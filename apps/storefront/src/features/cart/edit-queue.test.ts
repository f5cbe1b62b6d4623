import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import {
  afterAnswer,
  editedQuantity,
  isSuperseded,
  NO_EDITS,
  shownQuantities,
  withEdit,
  type EditQueue,
  type LineEdit,
} from "./edit-queue"

const edit = (lineId: string, quantity: number): LineEdit => ({
  lineId,
  quantity: String(quantity),
  isRemoval: false,
})

describe("edits of a cart", () => {
  it("go one after another, and of those that wait only the last of each line", () => {
    const edits = [edit("a", 2), edit("a", 3), edit("b", 7), edit("a", 4)]
    const queue = edits.reduce(withEdit, NO_EDITS)
    expect(queue).toEqual({ sending: edit("a", 2), waiting: [edit("b", 7), edit("a", 4)] })
    expect([isSuperseded(queue, "a"), isSuperseded(queue, "b"), isSuperseded(queue, "c")]).toEqual([
      true,
      true,
      false,
    ])
    expect(shownQuantities({ a: 1, b: 1, c: 1 }, queue)).toEqual({ a: 4, b: 7, c: 1 })
    const after = afterAnswer(queue)
    expect(after).toEqual({ sending: edit("b", 7), waiting: [edit("a", 4)] })
    expect(afterAnswer(afterAnswer(after))).toEqual(NO_EDITS)
  })

  it("show a removed line as none, and what is no quantity not at all", () => {
    const removal = { lineId: "a", quantity: "3", isRemoval: true }
    expect(shownQuantities({ a: 3 }, withEdit(NO_EDITS, removal))).toEqual({ a: 0 })
    const nonsense = { lineId: "a", quantity: "dua", isRemoval: false }
    expect(shownQuantities({ a: 3 }, withEdit(NO_EDITS, nonsense))).toEqual({ a: 3 })
    expect(editedQuantity({ quantity: " 12 ", isRemoval: false })).toBe(12)
    expect(editedQuantity({ quantity: "1.5", isRemoval: false })).toBeUndefined()
  })
})

type Step = { edit: LineEdit } | { answer: "accepted" | "refused" | "lost" }

/** A cart on a server and the page before it, run to the end of every edit. */
function play(steps: readonly Step[], rest: "accepted" | "refused") {
  let queue: EditQueue = NO_EDITS
  let server: Record<string, number> = { a: 1, b: 1 }
  let known = server
  const sent: LineEdit[] = []
  const accepted = new Map<string, number>()
  const notice = (next: EditQueue) => {
    if (next.sending && next.sending !== queue.sending) sent.push(next.sending)
    queue = next
  }
  const answer = (how: "accepted" | "refused" | "lost") => {
    const { sending } = queue
    if (!sending) return
    if (how !== "refused") {
      const quantity = Number(sending.quantity)
      server = { ...server, [sending.lineId]: quantity }
      accepted.set(sending.lineId, quantity)
    }
    if (how !== "lost") known = server
    notice(afterAnswer(queue))
  }
  for (const step of steps) {
    if ("edit" in step) notice(withEdit(queue, step.edit))
    else answer(step.answer)
  }
  while (queue.sending) answer(rest)
  return { sent, accepted, server, shown: shownQuantities(known, queue) }
}

const anEdit = fc.record({
  edit: fc.record({
    lineId: fc.constantFrom("a", "b"),
    quantity: fc.integer({ min: 1, max: 99 }).map(String),
    isRemoval: fc.constant(false),
  }),
})
const anAnswer = (...how: ("accepted" | "refused" | "lost")[]) =>
  fc.record({ answer: fc.constantFrom(...how) })

test("in whatever order edits and answers come, the page ends with the last accepted write of each line", () => {
  const steps = fc.array(fc.oneof(anEdit, anAnswer("accepted", "refused")), { maxLength: 40 })
  fc.assert(
    fc.property(steps, fc.constantFrom("accepted", "refused"), (played, rest) => {
      const { shown, server, accepted } = play(played, rest)
      expect(shown).toEqual(server)
      expect(shown).toEqual({ a: 1, b: 1, ...Object.fromEntries(accepted) })
    }),
  )
})

test("the last edit of each line is always sent, and none of it twice", () => {
  const steps = fc.array(fc.oneof(anEdit, anAnswer("accepted", "refused", "lost")), { maxLength: 40 })
  fc.assert(
    fc.property(steps, (played) => {
      const { sent, server } = play(played, "accepted")
      const edits = played.flatMap((step) => ("edit" in step ? [step.edit] : []))
      expect(new Set(sent).size).toBe(sent.length)
      for (const lineId of ["a", "b"]) {
        const last = edits.filter((each) => each.lineId === lineId).at(-1)
        expect(sent.filter((each) => each.lineId === lineId).at(-1)).toBe(last)
        if (last && played.every((step) => !("answer" in step) || step.answer === "accepted"))
          expect(server[lineId]).toBe(Number(last.quantity))
      }
    }),
  )
})
