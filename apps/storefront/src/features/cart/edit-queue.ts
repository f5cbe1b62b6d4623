import type { Quantities } from "./quantities"

/** What a visitor wants of a line. */
export type LineEdit = {
  lineId: string
  /** As typed; only the server decides whether it is a quantity. */
  quantity: string
  isRemoval: boolean
}

/**
 * Edits of one cart on their way: one is sent at a time, so that nothing overtakes it, and of those that wait only the
 * last of each line is kept.
 */
export type EditQueue = { sending: LineEdit | undefined; waiting: readonly LineEdit[] }

export const NO_EDITS: EditQueue = { sending: undefined, waiting: [] }

const startNext = ([next, ...waiting]: readonly LineEdit[]): EditQueue => ({ sending: next, waiting })

/** With one more edit; it is sent at once when nothing is on its way. */
export function withEdit({ sending, waiting }: EditQueue, edit: LineEdit): EditQueue {
  const others = waiting.filter(({ lineId }) => lineId !== edit.lineId)
  return sending ? { sending, waiting: [...others, edit] } : startNext([...others, edit])
}

/** Once the edit on its way was answered, with whatever. */
export const afterAnswer = ({ waiting }: EditQueue): EditQueue => startNext(waiting)

/** Whether a later edit of the line is still to be sent: the answer to an earlier one then says nothing about it. */
export const isSuperseded = ({ waiting }: EditQueue, lineId: string): boolean =>
  waiting.some((edit) => edit.lineId === lineId)

/** The quantity an edit asks for; undefined while what was typed is no whole number. */
export function editedQuantity({ quantity, isRemoval }: Omit<LineEdit, "lineId">): number | undefined {
  if (isRemoval) return 0
  return /^\s*\d{1,4}\s*$/.test(quantity) ? Number(quantity) : undefined
}

/** What the page shows: the server's quantities with the edits that it has not answered yet on top. */
export function shownQuantities(known: Quantities, { sending, waiting }: EditQueue): Quantities {
  const edits = [...(sending ? [sending] : []), ...waiting]
  const wanted = edits.flatMap((edit) => {
    const quantity = editedQuantity(edit)
    return quantity === undefined ? [] : [[edit.lineId, quantity] as const]
  })
  return { ...known, ...Object.fromEntries(wanted) }
}
