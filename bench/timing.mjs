import { performance } from "node:perf_hooks"

/**
 * @template Result
 * @param {() => Promise<Result>} work
 */
export async function timed(work) {
  const start = performance.now()
  const result = await work()
  return { ms: performance.now() - start, result }
}

/**
 * @param {readonly number[]} values
 * @param {number} share
 */
export const quantile = (values, share) =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ?? 0

/** @param {number} ms */
export const whole = (ms) => `${Math.round(ms)} ms`
