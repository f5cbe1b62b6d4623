import "server-only"
import type { ActionResult } from "./action"
import { chosenFiles } from "./send-file"

/** A picture that arrived: its id, and its size to know the file again. */
export type Arrived = { id: string; size: number }

/** What a form that failed before sent with it; the field `picture_ids`. */
export function arrivedBefore(typed: Record<string, string>): Arrived[] {
  const words = (typed["picture_ids"] ?? "").split(" ").filter(Boolean)
  return words.map((word) => ({ id: word.split("/")[0] ?? "", size: Number(word.split("/")[1]) }))
}

/** The value of the field `picture_ids`. */
export const arrivedValue = (arrived: readonly Arrived[]): string =>
  arrived.map(({ id, size }) => `${id}/${size}`).join(" ")

/**
 * Sends the pictures chosen now and adds them to those that arrived before; a page sends its files again with every try.
 * @param send hands one file on, answers its id
 */
export async function sendPictures(
  form: FormData,
  field: string,
  arrived: Arrived[],
  max: number,
  send: (file: File) => Promise<ActionResult<string>>,
): Promise<ActionResult<null>> {
  const known = new Set(arrived.map(({ size }) => size))
  const files = chosenFiles(form, field).filter(({ size }) => !known.has(size))
  for (const file of files.slice(0, max - arrived.length)) {
    const sent = await send(file)
    if (!sent.ok) return sent
    arrived.push({ id: sent.data, size: file.size })
  }
  return { ok: true, data: null }
}
