import type { ExecArgs } from "@medusajs/framework/types"
import { reconcileWorkflow } from "../workflows/reconcile/reconcile"
import { reportOf, summaryOf } from "../workflows/reconcile/report"

/** Looks at everything and prints a report; exit code 1 when something needs people. */
export default async function reconcile({ container }: ExecArgs): Promise<void> {
  const { result: findings } = await reconcileWorkflow(container).run({
    input: { now: new Date().toISOString() },
  })
  if (findings.length > 0) console.log(`\n${reportOf(findings)}`)
  console.log(`\n${summaryOf(findings)}\n`)
  if (findings.some(({ repaired }) => !repaired)) process.exitCode = 1
}
