import { randomBytes } from "node:crypto"
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs"

const ROW = /^\s*(?:export\s+)?([A-Za-z_][A-Za-z0-9_]*)\s*=(.*)$/

/** Rows that get a random value of their own on each machine. */
export const SECRET_ROWS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_TOKEN_SECRET",
  "IDENTITY_KEY",
  "EVIDENCE_LINK_SECRET",
  "POSTGRES_PASSWORD",
]

const randomSecret = () => randomBytes(32).toString("hex")

/** @param {string} raw the part behind the equals sign */
function readValue(raw) {
  const text = raw.trim()
  const quoted = /^(["'])(.*)\1$/.exec(text)
  if (quoted) return quoted[2] ?? ""
  return text.replace(/\s+#.*$/, "")
}

/**
 * The rows of an environment file.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export function parseEnv(text) {
  /** @type {Record<string, string>} */
  const rows = {}
  for (const line of text.split(/\r?\n/)) {
    const match = ROW.exec(line)
    if (match?.[1]) rows[match[1]] = readValue(match[2] ?? "")
  }
  return rows
}

/**
 * The person's file with the rows it lacks: comments and order of the example, random secrets, nothing
 * that was written by hand changed. An empty secret counts as lacking.
 * @param {string} own text of the existing file, "" when there is none
 * @param {string} example text of .env.example
 * @param {() => string} [makeSecret]
 */
export function mergeEnv(own, example, makeSecret = randomSecret) {
  const fill = (/** @type {string} */ line) => {
    const match = ROW.exec(line)
    const key = match?.[1]
    const empty = key && SECRET_ROWS.includes(key) && readValue(match[2] ?? "") === ""
    return empty ? `${key}=${makeSecret()}` : line
  }
  const have = parseEnv(own)
  const kept = own.split(/\r?\n/).map(fill)
  while (kept.at(-1) === "") kept.pop()

  /** @type {string[]} */
  const added = []
  /** @type {string[]} */
  let comments = []
  for (const line of example.split(/\r?\n/)) {
    const key = ROW.exec(line)?.[1]
    if (!key) {
      comments = line.trim() === "" ? [] : [...comments, line]
      continue
    }
    if (!(key in have)) added.push(...(added.length || kept.length ? [""] : []), ...comments, fill(line))
    comments = []
  }
  return `${[...kept, ...added].join("\n")}\n`
}

/**
 * Writes the environment file, or the rows it lacks, readable by its owner only.
 * @param {string} file
 * @param {string} exampleFile
 * @returns {{ env: Record<string, string>, created: boolean }}
 */
export function ensureEnvFile(file, exampleFile) {
  const created = !existsSync(file)
  const own = created ? "" : readFileSync(file, "utf8")
  const merged = mergeEnv(own, readFileSync(exampleFile, "utf8"))
  if (merged !== own && parseDiffers(own, merged)) {
    writeFileSync(`${file}.new`, merged, { mode: 0o600 })
    renameSync(`${file}.new`, file)
    return { env: parseEnv(merged), created }
  }
  return { env: parseEnv(own), created }
}

/**
 * @param {string} before
 * @param {string} after
 */
function parseDiffers(before, after) {
  return JSON.stringify(parseEnv(before)) !== JSON.stringify(parseEnv(after))
}
