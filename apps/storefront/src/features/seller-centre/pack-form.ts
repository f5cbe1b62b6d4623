import { numberOrNull } from "@/lib/form-values"

/** Names of a line's two fields in the form that packs a parcel. */
export const packBox = (line_id: string): string => `pack-${line_id}`
export const packQuantity = (line_id: string): string => `quantity-${line_id}`

/** What was ticked, in the order of the form; a number that is none stays NaN, which the contract refuses. */
export function packedLines(typed: Record<string, string>): { line_id: string; quantity: number }[] {
  const prefix = packBox("")
  return Object.keys(typed)
    .filter((name) => name.startsWith(prefix))
    .map((name) => {
      const line_id = name.slice(prefix.length)
      return { line_id, quantity: numberOrNull(typed[packQuantity(line_id)] ?? "") ?? NaN }
    })
}

/** The field of the form that a path of the contract means: `lines.1.quantity`. */
export function packField(lines: readonly { line_id: string }[], path: string): string {
  const index = Number(/^lines\.(\d+)(?:\.|$)/.exec(path)?.[1])
  const line = lines[index]
  return line ? packQuantity(line.line_id) : path
}
