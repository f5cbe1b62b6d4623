/** @typedef {Record<string, string>} Messages sentence by its dotted key */
/** @typedef {Record<string, Messages>} Namespaces */

/**
 * A message file with its nested keys dotted.
 * @param {Record<string, unknown>} tree
 * @param {string} [prefix]
 * @returns {Messages}
 */
export function flatten(tree, prefix = "") {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === "object" && value !== null
        ? Object.entries(flatten(/** @type {Record<string, unknown>} */ (value), `${prefix}${key}.`))
        : [[`${prefix}${key}`, String(value)]],
    ),
  )
}

/**
 * Values and tags a sentence takes: `{name}`, `{count, plural, one {…} other {…}}` and `<b>…</b>` give
 * their names; the words inside a plural's branches are no values.
 * @param {string} sentence ICU message
 * @returns {string[]} sorted
 */
export function placeholders(sentence) {
  /** @type {Set<string>} */
  const names = new Set()
  let at = 0

  // Text up to the brace that closes it.
  const message = () => {
    while (at < sentence.length && sentence[at] !== "}") {
      const tag = /^<([A-Za-z]\w*)>/.exec(sentence.slice(at))
      if (tag?.[1]) names.add(tag[1])
      if (sentence[at] === "{") {
        at += 1
        value()
      }
      at += 1
    }
  }
  // After an opening brace: a name, then perhaps a kind, then perhaps branches of messages.
  const value = () => {
    const [name = ""] = /^[^,{}]*/.exec(sentence.slice(at)) ?? []
    names.add(name.trim())
    at += name.length
    while (at < sentence.length && sentence[at] !== "}") {
      if (sentence[at] === "{") {
        at += 1
        message()
      }
      at += 1
    }
  }
  message()
  return [...names].sort()
}

/**
 * Where the languages differ: namespaces, keys, values, or a sentence that is empty.
 * @param {Namespaces} id
 * @param {Namespaces} en
 * @returns {string[]}
 */
export function languageFindings(id, en) {
  const found = []
  for (const namespace of new Set([...Object.keys(id), ...Object.keys(en)])) {
    const inId = id[namespace] ?? {}
    const inEn = en[namespace] ?? {}
    for (const key of new Set([...Object.keys(inId), ...Object.keys(inEn)])) {
      const [indonesian, english] = [inId[key], inEn[key]]
      const name = `${namespace}.${key}`
      if (indonesian === undefined || english === undefined) {
        found.push(`${name} is missing in ${indonesian === undefined ? "id" : "en"}`)
        continue
      }
      if (indonesian.trim() === "" || english.trim() === "") found.push(`${name} is empty`)
      const [a, b] = [placeholders(indonesian).join(", "), placeholders(english).join(", ")]
      if (a !== b) found.push(`${name} takes {${a}} in id and {${b}} in en`)
    }
  }
  return found
}

/**
 * Sentences nobody says.
 * @param {Namespaces} messages
 * @param {(name: string) => boolean} isUsed full name with its namespace
 * @returns {string[]}
 */
export function unusedFindings(messages, isUsed) {
  return Object.entries(messages).flatMap(([namespace, sentences]) =>
    Object.keys(sentences)
      .map((key) => `${namespace}.${key}`)
      .filter((name) => !isUsed(name))
      .map((name) => `${name} is said nowhere`),
  )
}
