import type { Answer } from "./logged-in"

type Client = { post(path: string, body?: unknown): Promise<Answer> }

/** Sends one file in the field `file` of a multipart form. */
export function upload(
  client: Client,
  path: string,
  bytes: Buffer | string,
  name = "berkas.pdf",
  type = "application/octet-stream",
): Promise<Answer> {
  const form = new FormData()
  form.append("file", new Blob([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], { type }), name)
  return client.post(path, form)
}
