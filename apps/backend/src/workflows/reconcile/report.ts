import { CHECKS, type Finding } from "./finding"

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`

/** One line: how much was found, and what of it stays. */
export function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return "everything agrees"
  const open = findings.filter(({ repaired }) => !repaired).length
  const repaired = findings.length - open
  return `${count(findings.length, "finding", "findings")}, ${repaired} repaired, ${open} for people`
}

/** A table of what was found, one row each, what stays first within its check; empty when nothing was. */
export function reportOf(findings: readonly Finding[]): string {
  const rows = CHECKS.flatMap((check) =>
    findings
      .filter((finding) => finding.check === check)
      .toSorted((a, b) => Number(a.repaired) - Number(b.repaired))
      .map(({ subject, what, repaired }) => [check, repaired ? "repaired" : "OPEN", subject, what] as const),
  )
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n")
}
