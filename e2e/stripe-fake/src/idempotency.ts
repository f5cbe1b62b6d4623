import { StripeRefusal } from "./errors"

export type Answer = { status: number; body: unknown }

type Entry = { request: string; answer: Answer | undefined }

/**
 * Stripe's rules for keys: the first answer is kept whatever it was, and comes again for the same request; another
 * request under the key is refused, and so is one while the first is at work. What was refused before any work began
 * keeps nothing.
 */
export class IdempotencyKeys {
  private readonly entries = new Map<string, Entry>()

  /** The kept answer of a key, or undefined, whereupon the caller must `keep` or `forget`. */
  begin(key: string, request: string): Answer | undefined {
    const known = this.entries.get(key)
    if (!known) {
      this.entries.set(key, { request, answer: undefined })
      return undefined
    }
    if (known.request !== request) {
      throw new StripeRefusal(400, {
        type: "idempotency_error",
        message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
      })
    }
    if (!known.answer) {
      throw new StripeRefusal(409, {
        type: "idempotency_error",
        code: "idempotency_key_in_use",
        message: `There is currently another in-progress request using this Idempotency-Key: ${key}.`,
      })
    }
    return known.answer
  }

  keep(key: string, answer: Answer): void {
    const entry = this.entries.get(key)
    if (entry) entry.answer = answer
  }

  forget(key: string): void {
    this.entries.delete(key)
  }

  clear(): void {
    this.entries.clear()
  }
}
