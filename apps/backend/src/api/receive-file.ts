import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import multer, { MulterError } from "multer"
import { Refused } from "../refused"

/** The file of a multipart form, in memory. */
export type Upload = { name: string; bytes: Buffer }

const Received = z.object({ originalname: z.string(), buffer: z.instanceof(Buffer) })

function refusalOf(error: unknown, max_bytes: number): unknown {
  if (!(error instanceof MulterError)) {
    // What is no multipart form, or one that breaks off.
    return new Refused(400, {
      code: "FILE_REQUIRED",
      message: "Send one file in the field file",
      fields: { file: { code: "FILE_REQUIRED" } },
    })
  }
  const isTooLarge = error.code === "LIMIT_FILE_SIZE"
  const code = isTooLarge ? "FILE_TOO_LARGE" : "FILE_TOO_MANY"
  const values = isTooLarge ? { values: { maximum_mb: Math.floor(max_bytes / 1_000_000) } } : {}
  return new Refused(isTooLarge ? 413 : 400, {
    code,
    message: isTooLarge ? `At most ${max_bytes} bytes` : "Send one file, in the field file, and nothing else",
    fields: { file: { code, ...values } },
  })
}

/**
 * Reads the one file of the form's field `file`, never more than the limit, onto the request for `uploadOf`.
 * @param max_bytes more answers 413 FILE_TOO_LARGE
 * @param fields how many texts may stand beside it, for `validBody`
 */
export function receiveFile(max_bytes: number, fields = 0) {
  const receive = multer({
    storage: multer.memoryStorage(),
    // A byte more than may be, so that a file of exactly the limit passes.
    limits: { fileSize: max_bytes + 1, files: 1, fields, fieldSize: 2_000, parts: 2 + fields },
  }).single("file")
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    receive(req, res, (error: unknown) => {
      if (error) next(refusalOf(error, max_bytes))
      else next()
    })
  }
}

/** @throws Refused FILE_REQUIRED (400) */
export function uploadOf(req: MedusaRequest): Upload {
  const file = Received.safeParse((req as MedusaRequest & { file?: unknown }).file).data
  if (!file) {
    throw new Refused(400, {
      code: "FILE_REQUIRED",
      message: "Send one file in the field file",
      fields: { file: { code: "FILE_REQUIRED" } },
    })
  }
  // The form carries the name's bytes; the parser read them as Latin-1.
  return { name: Buffer.from(file.originalname, "latin1").toString("utf8"), bytes: file.buffer }
}
