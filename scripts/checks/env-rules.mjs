/** Set by the platform or the person's shell; no rows of ours. */
const PLATFORM = new Set(["CI", "HOME", "JEST_WORKER_ID", "NODE_ENV", "PATH", "TMPDIR"])

/**
 * Variables that a module reads from the environment: keys of its zod schema and `env.NAME`.
 * @param {string} text
 * @returns {string[]}
 */
export function variablesRead(text) {
  const keys = [...text.matchAll(/^\s+([A-Z][A-Z0-9_]+):/gm)]
  const reads = [...text.matchAll(/\benv(?:\.|\??\.?\[["'])([A-Z][A-Z0-9_]+)/g)]
  return [...new Set([...keys, ...reads].map(([, name]) => name ?? ""))].filter((name) => !PLATFORM.has(name))
}

/** @param {string} example text of .env.example */
export function variableRows(example) {
  return [...example.matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].map(([, name]) => name ?? "")
}

/**
 * Rows of .env.example nobody reads, variables without a row, rows without a sentence above them.
 * @param {{ example: string, modules: Record<string, string>, scripts: string[] }} input
 *   modules: text of each env module by its path; scripts: texts of the start scripts, which read the
 *   ports and hand the rest on
 * @returns {string[]} one sentence per finding
 */
export function envFindings({ example, modules, scripts }) {
  const rows = variableRows(example)
  const found = []
  for (const [path, text] of Object.entries(modules)) {
    const missing = variablesRead(text).filter((name) => !rows.includes(name))
    found.push(...missing.map((name) => `${path} reads ${name}, which has no row in .env.example`))
  }
  const read = new Set([...Object.values(modules), ...scripts].flatMap(variablesRead))
  found.push(...rows.filter((row) => !read.has(row)).map((row) => `.env.example: nobody reads ${row}`))

  const lines = example.split("\n")
  lines.forEach((line, index) => {
    const isRow = /^[A-Z][A-Z0-9_]*=/.test(line)
    if (isRow && !lines[index - 1]?.startsWith("#")) {
      found.push(`.env.example:${index + 1}: ${line.split("=")[0]} says not what it is for`)
    }
  })
  const twice = rows.filter((row, index) => rows.indexOf(row) !== index)
  found.push(...twice.map((row) => `.env.example has ${row} twice`))
  return found
}

/**
 * Places outside the env modules that read the environment.
 * @param {string} path from the root
 * @param {string} text
 * @returns {string[]}
 */
export function strayReads(path, text) {
  return text
    .split("\n")
    .flatMap((line, index) =>
      /\bprocess\.env\b/.test(line.replaceAll(/\bprocess\.env\.(NODE_ENV|NEXT_RUNTIME)\b/g, ""))
        ? [`${path}:${index + 1}: reads the environment outside the env module`]
        : [],
    )
}
