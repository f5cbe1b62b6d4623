const LOWER = new Set(["dan"])
const UPPER = new Set(["dki"])

/**
 * Name of an area as people write it: the source writes provinces and regencies in capitals, some villages in small
 * letters, and `"` where a glottal stop is meant.
 */
export function properAreaName(raw: string): string {
  const name = raw.trim().replaceAll('"', "'")
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name
  return name
    .toLowerCase()
    .split(/(\s|-|\/)/)
    .map((word) => {
      if (LOWER.has(word)) return word
      if (UPPER.has(word)) return word.toUpperCase()
      return word.charAt(0).toUpperCase() + word.slice(1)
    })
    .join("")
}
