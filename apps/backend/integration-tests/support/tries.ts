import { RateLimiterMemory } from "rate-limiter-flexible"

let suite = 0
const { prototype } = RateLimiterMemory
const keyOf = prototype.getKey

/** The app counts tries in memory, for longer than a suite takes: each suite counts under keys of its own. */
prototype.getKey = function (key) {
  return keyOf.call(this, `${suite}:${key}`)
}

export function forgetTries(): void {
  suite += 1
}
