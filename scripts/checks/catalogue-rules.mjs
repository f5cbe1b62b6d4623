/** The office's admin needs React 18, the storefront React 19; each brings its types (ADR 0001). */
const MAY_DIFFER = /^(react|react-dom|@types\/react|@types\/react-dom)$/

/** A second copy of these breaks at run time: validators, entities and containers do not mix. */
const ONE_COPY = /^(@medusajs\/.+|@mikro-orm\/.+|awilix|zod)$/

const FIELDS = /** @type {const} */ (["dependencies", "devDependencies", "optionalDependencies"])

/** @typedef {Partial<Record<typeof FIELDS[number], Record<string, string>>>} Manifest */

/**
 * Dependencies of the workspaces that are not pinned, or pinned to different versions.
 * @param {Record<string, Manifest>} manifests package.json by its path
 * @returns {string[]} one sentence per finding
 */
export function manifestFindings(manifests) {
  const found = []
  /** @type {Map<string, Map<string, string[]>>} */
  const versions = new Map()
  for (const [path, manifest] of Object.entries(manifests)) {
    for (const [name, version] of FIELDS.flatMap((field) => Object.entries(manifest[field] ?? {}))) {
      if (version.startsWith("workspace:")) continue
      if (version !== "catalog:" && !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version)) {
        found.push(`${path}: ${name} is not pinned to one version: ${version}`)
      }
      const uses = versions.get(name) ?? new Map()
      versions.set(name, uses.set(version, [...(uses.get(version) ?? []), path]))
    }
  }
  for (const [name, uses] of versions) {
    if (uses.size < 2 || MAY_DIFFER.test(name)) continue
    const list = [...uses].map(([version, paths]) => `${version} (${paths.join(", ")})`)
    found.push(`${name} has ${uses.size} versions, move it to the catalogue: ${list.join(", ")}`)
  }
  return found
}

/**
 * Packages that must exist once and are installed more often: in two versions, or in one version
 * doubled by different peers, which pnpm installs as two copies as well.
 * @param {string} lockfile text of pnpm-lock.yaml
 * @returns {string[]} one sentence per package
 */
export function copyFindings(lockfile) {
  const snapshots = lockfile.split(/^snapshots:$/m)[1] ?? ""
  /** @type {Map<string, string[]>} */
  const copies = new Map()
  for (const [, key] of snapshots.matchAll(/^ {2}'?([^\s'].*?)'?:(?: \{\})?$/gm)) {
    const [, name, version] = /^(@?[^@]+)@(.+)$/.exec(key ?? "") ?? []
    if (name && version && ONE_COPY.test(name)) copies.set(name, [...(copies.get(name) ?? []), version])
  }
  if (copies.size === 0) return ["pnpm-lock.yaml has no Medusa, or another form than this check can read"]
  return [...copies]
    .filter(([, list]) => list.length > 1)
    .map(([name, list]) => `${name} is installed ${list.length} times: ${list.join("  ")}`)
}
