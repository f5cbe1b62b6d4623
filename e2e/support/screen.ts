import type { Page } from "@playwright/test"

/** How far the page reaches beyond the screen, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/**
 * Buttons, fields and links lower than a thumb needs, each as one line. Left out: links in the run of a sentence, what
 * only a screen reader sees, and the name on a card, whose whole card is the target.
 * @param smallest in CSS pixels
 */
export function smallTargets(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate((limit) => {
    const field = "input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea"
    const choice = "label:has([type=radio], [type=checkbox])"
    const all = document.querySelectorAll<HTMLElement>(`button, a[href], summary, ${choice}, ${field}`)
    return [...all].flatMap((target) => {
      const { height } = target.getBoundingClientRect()
      const style = getComputedStyle(target)
      const isSeen = target.checkVisibility({ visibilityProperty: true }) && style.clipPath === "none"
      const coversCard = getComputedStyle(target, "::after").position === "absolute"
      if (!isSeen || style.display === "inline" || coversCard || height >= limit) return []
      const name = target.getAttribute("aria-label") ?? target.textContent
      return [`${target.tagName.toLowerCase()} "${name.trim()}": ${String(Math.round(height))} px high`]
    })
  }, smallest)
}
