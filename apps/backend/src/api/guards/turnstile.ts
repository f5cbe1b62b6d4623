import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

type Handler = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void

/**
 * Lets so many requests work at once and the rest wait in the order they came. Without it hundreds of buyers at one
 * moment share the processor and the connections so thinly that all of them end last.
 */
export function turnstile(places: number): Handler {
  let free = places
  const waiting: (() => void)[] = []
  const leave = () => {
    free += 1
    waiting.shift()?.()
  }
  return (_req, res, next) => {
    const enter = () => {
      free -= 1
      res.once("close", leave)
      next()
    }
    if (free > 0) {
      enter()
      return
    }
    const giveUp = () => {
      waiting.splice(waiting.indexOf(enterLater), 1)
    }
    const enterLater = () => {
      res.off("close", giveUp)
      enter()
    }
    res.once("close", giveUp)
    waiting.push(enterLater)
  }
}
