/**
 * What may go wrong: `timeout` works and never answers, `hangs_up` works and closes the line instead; `lost` does nothing
 * and never answers; `rate_limited` is 429 before any work; `broken` is a 500 instead of the work, `broken_after` a 500
 * after it; `slow` takes `delay_ms` inside.
 */
export type FaultKind = "timeout" | "hangs_up" | "lost" | "rate_limited" | "broken" | "broken_after" | "slow"

export type Fault = {
  kind: FaultKind
  /** Part of "METHOD /path", such as "POST /v1/refunds" or "/capture". */
  matches: string
  /** How many requests it hits; one when left out. */
  times?: number
  delay_ms?: number
}

export class Faults {
  private waiting: Required<Fault>[] = []

  add(fault: Fault): void {
    this.waiting.push({ times: 1, delay_ms: 0, ...fault })
  }

  /** The fault that hits a request, if any; it is spent by one. */
  take(request: string): Required<Fault> | undefined {
    const fault = this.waiting.find(({ matches, times }) => times > 0 && request.includes(matches))
    if (fault) fault.times -= 1
    return fault
  }

  clear(): void {
    this.waiting = []
  }
}
