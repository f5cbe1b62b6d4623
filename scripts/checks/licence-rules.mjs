/**
 * Medusa's Enterprise files are proprietary since 2.19 and lie in node_modules all the same: what
 * counts is use. Each row is a way into them, found by reading the published packages.
 */
const ENTERPRISE = [
  { what: "imports an Enterprise package", pattern: /@medusajs\/(medusa\/)?(rbac|auth-oidc)\b/ },
  { what: "imports Enterprise workflows", pattern: /core-flows\/[\w/-]*rbac\b/ },
  { what: "imports Enterprise policies", pattern: /framework\/[\w/-]*policies\b/ },
  { what: "names an Enterprise file", pattern: /\b(check-permissions|define-policies)\b/ },
  {
    what: "calls an Enterprise function",
    pattern: /\b(definePolicies|checkPermissions|wrapWithPoliciesCheck)\b/,
  },
  { what: "sets an Enterprise flag", pattern: /\bMEDUSA_FF_RBAC(_FILTER_FIELDS)?\b/ },
  { what: "enables an Enterprise flag", pattern: /\brbac(_filter_fields)?\b["'\]]*\s*[:=](?!\s*false\b)/ },
  { what: "gives a route Enterprise policies", pattern: /(?<![\w.-])["']?policies["']?\s*:/ },
]

/** Free to use, but not free software; named so that nobody takes it by accident. */
const NOT_FREE = /@medusajs\/instantsearch-adapter\b/

/** Documents may speak of what the code must not do. */
const SCANNED = /(\.(ts|tsx|mts|js|mjs|cjs|json|ya?ml)|(^|\/)\.env[\w.-]*|(^|\/)Dockerfile)$/
/** This check names what it looks for; the lockfile lists what Medusa itself depends on. */
const OUT_OF_SCOPE = /^(scripts\/checks\/licence|pnpm-lock\.yaml$)/

/**
 * Uses of Medusa's Enterprise parts in one of our files.
 * @param {string} path from the root, forward slashes
 * @param {string} text
 * @returns {string[]} one sentence per finding
 */
export function enterpriseFindings(path, text) {
  if (OUT_OF_SCOPE.test(path)) return []
  const found = []
  // The framework discovers and loads any folder of this name.
  if (/^apps\/backend\/(.+\/)?policies\//.test(path)) {
    found.push(`${path}: a backend folder named "policies" switches on Enterprise code`)
  }
  if (!SCANNED.test(path)) return found
  text.split("\n").forEach((line, index) => {
    for (const { what, pattern } of ENTERPRISE) {
      if (pattern.test(line)) found.push(`${path}:${index + 1}: ${what}: ${line.trim()}`)
    }
    if (NOT_FREE.test(line)) found.push(`${path}:${index + 1}: not free software: ${line.trim()}`)
  })
  return found
}

/**
 * Licences a dependency may have. MPL-2.0 binds changes of its own files only, and we change none;
 * CC-BY-4.0 and OFL-1.1 are for data and fonts.
 */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "MPL-2.0",
  "OFL-1.1",
  "PostgreSQL",
  "Python-2.0",
  "Unlicense",
])

/** Packages whose licence field says less, or more, than there is to say. Each with its reason. */
const JUDGED = [
  {
    name: /^@img\/sharp-/,
    licences: ["LGPL-3.0-or-later", "Apache-2.0 AND LGPL-3.0-or-later"],
    why: "libvips: an unchanged shared library, loaded at run time, that anyone may replace by their own",
  },
  {
    name: /^@medusajs\/(admin-bundler|admin-sdk|admin-shared|admin-vite-plugin)$/,
    licences: ["Unknown"],
    why: "no licence field; MIT by the repository they are published from",
  },
  {
    name: /^pako$/,
    licences: ["(MIT AND Zlib)"],
    why: "a port of zlib, whose own licence is as free as MIT",
  },
]

/**
 * Whether an SPDX expression leaves us a licence we allow: one side of OR, both sides of AND.
 * @param {string} expression such as "(MIT OR GPL-3.0-only) AND Apache-2.0"
 * @returns {boolean}
 */
export function isAllowed(expression) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  /** @returns {boolean} */
  const atom = () => {
    if (tokens[at] !== "(") return ALLOWED.has(tokens[at++] ?? "")
    at += 1
    const inner = either()
    at += 1
    return inner
  }
  /** @returns {boolean} */
  const both = () => {
    let result = atom()
    while (tokens[at]?.toUpperCase() === "AND") {
      at += 1
      result = atom() && result
    }
    return result
  }
  /** @returns {boolean} */
  const either = () => {
    let result = both()
    while (tokens[at]?.toUpperCase() === "OR") {
      at += 1
      result = both() || result
    }
    return result
  }
  return either() && at === tokens.length
}

/**
 * Dependencies under a licence we do not allow.
 * @param {Record<string, { name: string, versions: string[] }[]>} licences answer of `pnpm licenses list --json`
 * @returns {string[]} one sentence per package
 */
export function dependencyFindings(licences) {
  return Object.entries(licences)
    .filter(([licence]) => !isAllowed(licence))
    .flatMap(([licence, packages]) =>
      packages
        .filter(({ name }) => !JUDGED.some((row) => row.name.test(name) && row.licences.includes(licence)))
        .map(({ name, versions }) => `${name}@${versions.join(", ")}: licence ${licence} is not allowed`),
    )
}
