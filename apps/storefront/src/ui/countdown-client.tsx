"use client"

import { useSyncExternalStore } from "react"

export type CountdownProps = {
  /** An instant, ISO. */
  until: string
  label: string
  overLabel: string
  words: { hours: string; minutes: string; seconds: string }
}

const SECOND_MS = 1_000

function subscribe(tick: () => void): () => void {
  const timer = setInterval(tick, SECOND_MS)
  return () => clearInterval(timer)
}

const secondsNow = (): number => Math.floor(Date.now() / SECOND_MS)

/** How long until an instant, by the visitor's clock; nothing before JavaScript, when the instant itself is read. */
export function Countdown({ until, label, overLabel, words }: CountdownProps) {
  const now = useSyncExternalStore(subscribe, secondsNow, () => null)
  if (now === null) return null
  const left = Math.floor(Date.parse(until) / SECOND_MS) - now
  if (left <= 0) return <p className="font-semibold text-danger">{overLabel}</p>
  const [hours, minutes, seconds] = [Math.floor(left / 3_600), Math.floor((left % 3_600) / 60), left % 60]
  return (
    <p role="timer" aria-live="off" className="tabular-nums">
      {label}:{" "}
      <strong>
        {hours} {words.hours} {minutes} {words.minutes} {seconds} {words.seconds}
      </strong>
    </p>
  )
}
