/** The single element of a list; anything else is a mistake of the test. */
export function theOnly<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined || list.length !== 1) throw new Error(`expected one element, got ${list.length}`)
  return first
}
