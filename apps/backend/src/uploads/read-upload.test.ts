import sharp from "sharp"
import { describe, expect, it } from "vitest"
import { asRefused } from "../refused"
import { displayName, readPaper, readPicture } from "./read-upload"

const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: "#14532d" } })
const PDF = Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")

const refusalOf = async (reading: Promise<unknown>): Promise<string> => {
  try {
    await reading
  } catch (error) {
    return asRefused(error)?.body.code ?? String(error)
  }
  return "read"
}

describe("readPaper", () => {
  it("keeps a PDF as it is", async () => {
    expect(await readPaper(PDF)).toEqual({ bytes: PDF, mime_type: "application/pdf", extension: "pdf" })
  })

  it("takes place and camera out of a photo and turns it as the camera meant", async () => {
    const photo = await picture()
      .withExif({ IFD0: { Make: "Kamera" }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "4/1 9/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(photo).metadata()).exif).toBeDefined()
    const { bytes, mime_type } = await readPaper(photo)
    const { exif, width, height, format } = await sharp(bytes).metadata()
    expect({ exif, width, height, format, mime_type }).toEqual({
      exif: undefined,
      width: 40,
      height: 60,
      format: "jpeg",
      mime_type: "image/jpeg",
    })
  })

  it.each(["png", "webp"] as const)("reads %s", async (format) => {
    expect((await readPaper(await picture().toFormat(format).toBuffer())).mime_type).toBe("image/jpeg")
  })

  it("shrinks what is larger than a paper needs", async () => {
    const large = await sharp({ create: { width: 5_000, height: 100, channels: 3, background: "#fff" } })
      .png()
      .toBuffer()
    expect((await sharp((await readPaper(large)).bytes).metadata()).width).toBe(4_000)
  })

  it.each([
    ["a program with another name", Buffer.from("MZ\u0090\0\u0003\0\0\0", "latin1"), "FILE_TYPE_UNSUPPORTED"],
    [
      "SVG",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      "FILE_TYPE_UNSUPPORTED",
    ],
    ["HTML", Buffer.from("<!doctype html><script>1</script>"), "FILE_TYPE_UNSUPPORTED"],
    ["text", Buffer.from("NIB 9120001234567"), "FILE_TYPE_UNSUPPORTED"],
    ["nothing", Buffer.alloc(0), "FILE_TYPE_UNSUPPORTED"],
    ["a PDF without its end", PDF.subarray(0, 20), "FILE_BROKEN"],
    [
      "the head of a JPEG",
      Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(64)]),
      "FILE_BROKEN",
    ],
  ])("refuses %s", async (_name, bytes, code) => {
    expect(await refusalOf(readPaper(bytes))).toBe(code)
  })

  it("refuses a picture that would unpack to more than a screen could ever show", async () => {
    const bomb = await sharp({
      create: { width: 10_000, height: 9_000, channels: 3, background: "#000" },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await refusalOf(readPaper(bomb))).toBe("FILE_BROKEN")
  })
})

describe("readPicture", () => {
  it("makes WebP of at most 1,600 px", async () => {
    const { bytes, mime_type } = await readPicture(await picture().resize(2_000).png().toBuffer())
    expect([mime_type, (await sharp(bytes).metadata()).width]).toEqual(["image/webp", 1_600])
  })

  it("takes no PDF", async () => {
    expect(await refusalOf(readPicture(PDF))).toBe("FILE_TYPE_UNSUPPORTED")
  })
})

it.each([
  ["C:\\foto\\nib.jpg", "nib.jpg"],
  ["../../etc/passwd", "passwd"],
  ["a\u202Egpj.exe\0", "agpj.exe"],
  ["", "dokumen"],
  [`${"x".repeat(200)}.pdf`, `${"x".repeat(116)}.pdf`],
])("shows %j as %j", (name, shown) => {
  expect(displayName(name)).toBe(shown)
})
