/**
 * Says why this Node cannot run the project; undefined when it can. Supported: ^20.19 || >=22.12.
 * @param {string} version such as "20.19.1"
 * @returns {string | undefined}
 */
export function refuseNodeVersion(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (fits) return undefined
  return `Sebiduk needs Node 20.19 or newer, or 22.12 or newer; this is Node ${version}. Get one from https://nodejs.org and start again.`
}

/** Ends the process with one sentence when Node is too old: nothing else may be loaded before. */
export function requireNode() {
  const refusal = refuseNodeVersion(process.versions.node)
  if (!refusal) return
  console.error(refusal)
  process.exit(1)
}
