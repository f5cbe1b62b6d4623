const LARGE_BYTES = 2_000_000
const LONGEST_PX = 3_000
const QUALITY = 0.85

/** The photo as it is when it is small, or no photo the browser can draw; else smaller, turned as it was taken. */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!file.type.startsWith("image/") || file.size <= LARGE_BYTES) return file
  try {
    const photo = await createImageBitmap(file, { imageOrientation: "from-image" })
    const scale = Math.min(1, LONGEST_PX / Math.max(photo.width, photo.height))
    const canvas = document.createElement("canvas")
    canvas.width = Math.round(photo.width * scale)
    canvas.height = Math.round(photo.height * scale)
    canvas.getContext("2d")?.drawImage(photo, 0, 0, canvas.width, canvas.height)
    photo.close()
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", QUALITY))
    if (!blob || blob.size >= file.size) return file
    return new File([blob], file.name.replace(/\.\w+$/, ".jpg"), { type: "image/jpeg" })
  } catch {
    return file
  }
}
