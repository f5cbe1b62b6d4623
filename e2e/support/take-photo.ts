import type { Page } from "@playwright/test"

/** A file as a phone hands it over. */
export type Photo = { name: string; mimeType: string; buffer: Buffer }

/** What a phone's camera hands over: a JPEG with something to see. */
export async function takePhoto(page: Page, name: string, words = "CONTOH"): Promise<Photo> {
  const url = await page.evaluate((text) => {
    const canvas = document.createElement("canvas")
    canvas.width = 900
    canvas.height = 1200
    const pen = canvas.getContext("2d")
    if (pen) {
      pen.fillStyle = "#fbf8f1"
      pen.fillRect(0, 0, 900, 1200)
      pen.fillStyle = "#14532d"
      pen.font = "60px sans-serif"
      pen.fillText(text, 80, 200)
    }
    return canvas.toDataURL("image/jpeg")
  }, words)
  return { name, mimeType: "image/jpeg", buffer: Buffer.from(url.split(",")[1] ?? "", "base64") }
}
