const LARGE_BYTES = 1_000_000
const LONGEST_PX = 1_600
const QUALITIES = [0.85, 0.7, 0.5]

async function drawSmall(file: File): Promise<HTMLCanvasElement> {
  const photo = await createImageBitmap(file, { imageOrientation: "from-image" })
  const scale = Math.min(1, LONGEST_PX / Math.max(photo.width, photo.height))
  const canvas = document.createElement("canvas")
  canvas.width = Math.round(photo.width * scale)
  canvas.height = Math.round(photo.height * scale)
  const pen = canvas.getContext("2d")
  if (pen) {
    // JPEG knows no transparency and would show it black.
    pen.fillStyle = "#fff"
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(photo, 0, 0, canvas.width, canvas.height)
  }
  photo.close()
  return canvas
}

const toJpeg = (canvas: HTMLCanvasElement, quality: number) =>
  new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality))

/** The photo as it is when it is small, or no photo the browser can draw; else smaller, turned as it was taken. */
async function shrinkPhoto(file: File): Promise<File> {
  if (!file.type.startsWith("image/") || file.size <= LARGE_BYTES) return file
  try {
    const canvas = await drawSmall(file)
    let small: Blob | null = null
    for (const quality of QUALITIES) {
      small = await toJpeg(canvas, quality)
      if (small && small.size <= LARGE_BYTES) break
    }
    if (!small || small.size >= file.size) return file
    return new File([small], file.name.replace(/\.\w+$/, ".jpg"), { type: "image/jpeg" })
  } catch {
    return file
  }
}

/** Photos made smaller one after the other: a cheap phone has not the memory for eight at once. */
export async function shrinkPhotos(files: readonly File[]): Promise<File[]> {
  const small: File[] = []
  for (const file of files) small.push(await shrinkPhoto(file))
  return small
}
