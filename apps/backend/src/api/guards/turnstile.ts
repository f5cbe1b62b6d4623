import type { EventEmitter } from "node:events"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

/** Somebody who says when they leave. */
type Visitor = Pick<EventEmitter, "once" | "off">

/** Lets so many visitors in at once and the rest wait in the order they came. */
export function gate(places: number): (visitor: Visitor, enter: () => void) => void {
  let free = places
  const waiting: (() => void)[] = []
  const leave = () => {
    free += 1
    waiting.shift()?.()
  }
  return (visitor, enter) => {
    const goIn = () => {
      free -= 1
      visitor.once("close", leave)
      enter()
    }
    if (free > 0) {
      goIn()
      return
    }
    const giveUp = () => {
      waiting.splice(waiting.indexOf(goInLater), 1)
    }
    const goInLater = () => {
      visitor.off("close", giveUp)
      goIn()
    }
    visitor.once("close", giveUp)
    waiting.push(goInLater)
  }
}

/**
 * A route that works on so many requests at once. Without it hundreds of buyers at one moment share the processor and
 * the connections so thinly that all of them end last.
 */
export function turnstile(places: number) {
  const pass = gate(places)
  return (_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    pass(res, next)
  }
}
