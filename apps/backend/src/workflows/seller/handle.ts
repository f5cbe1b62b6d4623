const MAX_LENGTH = 60

/** The part of an address made of a name: `Toko Beras "Maju"` → `toko-beras-maju`; `fallback` when nothing is left. */
export function toHandle(name: string, fallback: string): string {
  const handle = name
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-+|-+$/g, "")
  return handle === "" ? fallback : handle
}

/** The handle itself, or with the first number behind it that is free. */
export function freeHandle(handle: string, taken: readonly string[]): string {
  const known = new Set(taken)
  if (!known.has(handle)) return handle
  for (let number = 2; ; number += 1) {
    const next = `${handle}-${number}`
    if (!known.has(next)) return next
  }
}
