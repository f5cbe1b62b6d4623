/** Settings every program we start gets: no telemetry, no advertising of npm, no colours in logs. */
const QUIET = {
  MEDUSA_DISABLE_TELEMETRY: "true",
  NEXT_TELEMETRY_DISABLED: "1",
  TURBO_TELEMETRY_DISABLED: "1",
  DO_NOT_TRACK: "1",
  npm_config_update_notifier: "false",
  npm_config_fund: "false",
  npm_config_audit: "false",
  npm_config_loglevel: "error",
}

/** What `npm start` adds to the environment about itself; it would mislead npm and pnpm below it. */
const OF_NPM_RUN = /^npm_(package_|lifecycle_|config_(local_)?prefix$|command$|execpath$)|^INIT_CWD$/

/**
 * The environment of a program we start.
 * @param {Record<string, string | undefined>} [more]
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnv(more = {}) {
  const own = Object.entries(process.env).filter(([name]) => !OF_NPM_RUN.test(name))
  return { ...Object.fromEntries(own), ...QUIET, ...more }
}
