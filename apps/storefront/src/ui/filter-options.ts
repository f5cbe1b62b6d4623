export type ComboboxOption = { value: string; label: string }

const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .toLowerCase()
    .trim()

/** The options that contain the text, those that begin with it first; all of them for an empty text. */
export function filterOptions<T extends ComboboxOption>(options: readonly T[], text: string): T[] {
  const wanted = fold(text)
  if (!wanted) return [...options]
  const matches = options.map((option) => ({ option, at: fold(option.label).indexOf(wanted) }))
  const found = matches.filter(({ at }) => at >= 0)
  return [...found.filter(({ at }) => at === 0), ...found.filter(({ at }) => at > 0)].map(
    ({ option }) => option,
  )
}

/** The option whose label is this text, in any case; undefined when none or more than one is. */
export function matchOption<T extends ComboboxOption>(options: readonly T[], text: string): T | undefined {
  const same = options.filter(({ label }) => fold(label) === fold(text))
  return same.length === 1 ? same[0] : undefined
}
