import sharp, { type Sharp } from "sharp"
import { Refused } from "../refused"

/** A file whose content was looked at and, for a picture, drawn anew: nothing of the sender's bytes is left but pixels. */
export type ReadFile = {
  bytes: Buffer
  mime_type: "application/pdf" | "image/jpeg" | "image/webp"
  extension: "pdf" | "jpg" | "webp"
}

const PICTURES = new Set(["image/jpeg", "image/png", "image/webp"])
const ALLOWED = "JPG, PNG, WebP"
/** A bomb of a few bytes unpacks to more. */
const MAX_PIXELS = 80_000_000
const PAPER_PX = 4_000
const PICTURE_PX = 1_600

const unsupported = (allowed: string): Refused =>
  new Refused(400, {
    code: "FILE_TYPE_UNSUPPORTED",
    message: `Send ${allowed}`,
    fields: { file: { code: "FILE_TYPE_UNSUPPORTED", values: { allowed } } },
  })

const broken = (): Refused =>
  new Refused(400, {
    code: "FILE_BROKEN",
    message: "The file cannot be opened",
    fields: { file: { code: "FILE_BROKEN" } },
  })

/** What the bytes are, whatever the name says; undefined when nothing known. */
async function mimeOf(bytes: Buffer): Promise<string | undefined> {
  const { fileTypeFromBuffer } = await import("file-type")
  return (await fileTypeFromBuffer(bytes))?.mime
}

/**
 * Draws a picture anew: turned as the camera meant, without EXIF (and so without the place it was taken), no larger
 * than needed.
 */
async function redraw(bytes: Buffer, longest_px: number, encode: (image: Sharp) => Sharp): Promise<Buffer> {
  try {
    const image = sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error", pages: 1 })
    const drawn = image
      .rotate()
      .resize({ width: longest_px, height: longest_px, fit: "inside", withoutEnlargement: true })
    return await encode(drawn).toBuffer()
  } catch {
    throw broken()
  }
}

const isWholePdf = (bytes: Buffer): boolean =>
  bytes.subarray(0, 5).toString("latin1") === "%PDF-" &&
  bytes.subarray(-2_048).toString("latin1").includes("%%EOF")

/**
 * A paper: a PDF as it is, or a picture drawn anew as JPEG.
 * @throws Refused FILE_TYPE_UNSUPPORTED, FILE_BROKEN (400)
 */
export async function readPaper(bytes: Buffer): Promise<ReadFile> {
  const mime = await mimeOf(bytes)
  if (mime === "application/pdf") {
    if (!isWholePdf(bytes)) throw broken()
    return { bytes, mime_type: "application/pdf", extension: "pdf" }
  }
  if (!mime || !PICTURES.has(mime)) throw unsupported(`PDF, ${ALLOWED}`)
  const drawn = await redraw(bytes, PAPER_PX, (image) =>
    image.flatten({ background: "#fff" }).jpeg({ quality: 85 }),
  )
  return { bytes: drawn, mime_type: "image/jpeg", extension: "jpg" }
}

/**
 * A picture for the shop, drawn anew as WebP.
 * @throws Refused FILE_TYPE_UNSUPPORTED, FILE_BROKEN (400)
 */
export async function readPicture(bytes: Buffer): Promise<ReadFile> {
  const mime = await mimeOf(bytes)
  if (!mime || !PICTURES.has(mime)) throw unsupported(ALLOWED)
  const drawn = await redraw(bytes, PICTURE_PX, (image) => image.webp({ quality: 80 }))
  return { bytes: drawn, mime_type: "image/webp", extension: "webp" }
}

/** The name of an upload as people may see it: no folders, no control characters, at most 120 characters. */
export function displayName(name: string): string {
  const base = name.split(/[/\\]/).at(-1) ?? ""
  const plain = base.replaceAll(/[\p{C}<>:"|?*]/gu, "").trim()
  return (plain || "dokumen").slice(-120)
}
