import "server-only"
import type { z } from "zod"
import { fromStore, type ActionFailure, type ActionResult } from "@/lib/action"
import { storePost, type StoreOptions } from "@/lib/store-client"

/** A file that somebody chose; an empty field sends one of no size. */
export const chosenFiles = (form: FormData, name: string): File[] =>
  form.getAll(name).filter((entry): entry is File => entry instanceof File && entry.size > 0)

/** Hands a file on to the backend; what is wrong with the file stands at the field it came from. */
export async function sendFile<T>(
  path: string,
  file: File,
  schema: z.ZodType<T>,
  field: string,
  options: StoreOptions,
): Promise<ActionResult<T>> {
  const form = new FormData()
  form.append("file", file, file.name)
  const sent = fromStore(await storePost(path, form, schema, options))
  return sent.ok ? sent : atField(sent, field)
}

function atField(failure: ActionFailure, field: string): ActionFailure {
  const own = failure.fieldErrors?.["file"]
  if (!own && !failure.code.startsWith("FILE_")) return failure
  return { ...failure, fieldErrors: { [field]: own ?? { code: failure.code, values: failure.values } } }
}
