/** What went wrong in one sentence a person can act on; the log's last lines are shown below it. */
export class Failure extends Error {
  /**
   * @param {string} sentence
   * @param {{ log?: string, tail?: string, cause?: unknown }} [more] log: path of the full output, tail: its end
   */
  constructor(sentence, more = {}) {
    super(sentence, { cause: more.cause })
    this.name = "Failure"
    this.log = more.log
    this.tail = more.tail
  }
}

/** The person stopped the run; nothing is wrong. */
export class Stopped extends Error {
  constructor() {
    super("stopped")
    this.name = "Stopped"
  }
}

/**
 * What is printed for an error: the sentence first, then where it comes from.
 * @param {unknown} error
 */
export function describe(error) {
  if (!(error instanceof Failure))
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  const parts = [error.message]
  if (error.tail) parts.push("", error.tail)
  if (error.log) parts.push("", `Full output: ${error.log}`)
  return parts.join("\n")
}
