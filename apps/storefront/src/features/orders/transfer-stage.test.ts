import { expect, test } from "vitest"
import { transferDeadline, transferStage } from "./transfer-stage"

type Proof = Parameters<typeof transferStage>[0]["proofs"][number]

const proof = (status: Proof["status"]): Proof => ({
  id: status,
  status,
  file_name: "bukti.jpg",
  mime_type: "image/jpeg",
  sent_at: "2026-11-23T05:00:00.000Z",
  sender: "",
  note: "",
  reason: status === "rejected" ? "Foto buram" : null,
})

test.each([
  ["asked", 0, []],
  ["waiting", 0, [proof("waiting")]],
  ["waiting", 0, [proof("rejected"), proof("waiting")]],
  ["waiting", 0, [proof("waiting"), proof("rejected")]],
  ["rejected", 0, [proof("rejected"), proof("rejected")]],
  ["short", 60_500, []],
  ["short", 60_500, [proof("rejected")]],
  ["short", 60_500, [proof("waiting")]],
] as const)("%s, with Rp %i and %j", (stage, received_idr, proofs) => {
  expect(transferStage({ received_idr, proofs: [...proofs] })).toBe(stage)
})

test("one deadline: the later promise takes the place of the first", () => {
  const pay_until = "2026-11-24T05:00:00.000Z"
  const kept_until = "2026-11-27T05:00:00.000Z"
  expect(transferDeadline({ pay_until, kept_until: null })).toBe(pay_until)
  expect(transferDeadline({ pay_until, kept_until })).toBe(kept_until)
  expect(transferDeadline({ pay_until: null, kept_until: null })).toBeNull()
})
