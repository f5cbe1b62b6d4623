import { z } from "@medusajs/framework/zod"

/** What is held against what; each check is one step. */
export const CHECKS = ["unfinished", "waits", "cards", "payments", "reservations", "events", "money"] as const

/** Something that did not agree. */
export type Finding = {
  check: (typeof CHECKS)[number]
  /** Id of the row it was seen at. */
  subject: string
  /** One sentence for whoever looks after the shop. */
  what: string
  /** Whether it agrees now. */
  repaired: boolean
}

export type ReconcileInput = {
  /** An instant, ISO. */
  now: string
  /** Only what is younger than this instant; everything when left out. */
  since?: string
}

/** A workflow hands its errors on as plain objects. */
const Failure = z.object({ message: z.string() })

const MINUTE_MS = 60_000
/** What is younger may be somebody's work of this moment. */
const AT_WORK_MS = 5 * MINUTE_MS

/** @returns the instant before which nothing is at work any more */
export const settledBefore = (now: string, ms = AT_WORK_MS): Date => new Date(new Date(now).getTime() - ms)

/** A filter for instants that are old enough, and young enough to be looked at. */
export const between = ({ now, since }: ReconcileInput, ms = AT_WORK_MS) => ({
  ...(since && { $gt: new Date(since) }),
  $lt: settledBefore(now, ms),
})

/** Repairs what was found; a repair that fails is a finding that stays. */
export async function repaired(
  finding: Omit<Finding, "repaired">,
  repair: () => Promise<unknown>,
): Promise<Finding> {
  try {
    await repair()
    return { ...finding, repaired: true }
  } catch (error) {
    const reason = Failure.safeParse(error).data?.message ?? String(error)
    return { ...finding, what: `${finding.what}; not repaired: ${reason}`, repaired: false }
  }
}
