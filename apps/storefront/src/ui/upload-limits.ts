/** Of one file, as the backend takes it. */
export const FILE_MAX_BYTES = 10_000_000
/** Of all files of a form together. */
export const FILES_MAX_BYTES = 12_000_000
/** Of a whole form: its files, and the fields and separators around them. */
export const FORM_MAX_BYTES = FILES_MAX_BYTES + 500_000

/** A limit as its sentence takes it. */
export const megabytes = (bytes: number) => ({ megabytes: bytes / 1_000_000 })

/** Why files cannot be sent: one is too large, or all of them together are. */
export function refuseFiles(files: readonly { size: number }[]): "tooLarge" | "tooMuch" | undefined {
  if (files.some(({ size }) => size > FILE_MAX_BYTES)) return "tooLarge"
  const total = files.reduce((sum, { size }) => sum + size, 0)
  return total > FILES_MAX_BYTES ? "tooMuch" : undefined
}
