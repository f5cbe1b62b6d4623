export type DemoFacts = {
  wanted: boolean
  production: boolean
  databaseUrl: string
  backendUrl: string
}

const LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]", ""]

/**
 * Why the demo accounts, whose password everybody knows, must not be made here; undefined when they may.
 * A production server is one with a database elsewhere or a public https address.
 */
export function refuseDemo({ wanted, production, databaseUrl, backendUrl }: DemoFacts): string | undefined {
  if (!wanted || !production) return undefined
  const host = new URL(databaseUrl).hostname
  if (!LOCAL_HOSTS.includes(host)) {
    return `The demo data has accounts with a public password and is not written to the database at ${host}. Set SEBIDUK_DEMO=false.`
  }
  if (new URL(backendUrl).protocol === "https:") {
    return `The demo data has accounts with a public password and is not made for the public address ${backendUrl}. Set SEBIDUK_DEMO=false.`
  }
  return undefined
}
