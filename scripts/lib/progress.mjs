const started = Date.now()
const seconds = (/** @type {number} */ since) => Math.round((Date.now() - since) / 1000)
const stamp = () => `[${String(seconds(started)).padStart(4)} s]`

// A closed terminal must not stop the clean-up that follows it.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {})

/** @param {string} text one line with the time since the start of the command */
export function say(text) {
  process.stdout.write(`${stamp()} ${text}\n`)
}

/** @type {(() => void) | undefined} */
let clearLine

/** Ends a line that is still being counted up, so that other text starts on its own. */
export function settle() {
  clearLine?.()
}

/**
 * Runs one long step and shows that it goes on: a counting line in a terminal, a line every 15 s elsewhere.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const since = Date.now()
  const live = process.stdout.isTTY && !process.env.CI
  const draw = () => process.stdout.write(live ? `\r\x1b[K${stamp()} ${title} … ${seconds(since)} s` : "")
  if (live) draw()
  else say(`${title} …`)
  const timer = setInterval(() => (live ? draw() : say(`${title} … still going`)), live ? 1000 : 15_000)
  let ended = false
  const end = (/** @type {string} */ word) => {
    if (ended) return
    ended = true
    clearInterval(timer)
    clearLine = undefined
    if (live) process.stdout.write("\r\x1b[K")
    say(`${title}: ${word} ${((Date.now() - since) / 1000).toFixed(1)} s`)
  }
  clearLine = () => end("interrupted after")
  try {
    const result = await work()
    end("done in")
    return result
  } catch (error) {
    end("failed after")
    throw error
  }
}
