import type { ComponentProps } from "react"

export type QuantityStepperProps = Omit<ComponentProps<"input">, "value" | "onChange" | "min" | "max"> & {
  value: string
  onValue: (value: string) => void
  decreaseLabel: string
  increaseLabel: string
  /** Largest number the plus button leads to. */
  max?: number
  /** When given, both buttons send the form with `-1` or `1` under this name before JavaScript. */
  stepName?: string
  onStep?: (value: number) => void
}

const STEP =
  "inline-flex size-11 shrink-0 items-center justify-center text-paddy hover:bg-paddy-soft disabled:cursor-not-allowed disabled:text-ink-soft disabled:opacity-50"

/** A whole number from 1 with a button on each side. */
export function QuantityStepper(props: QuantityStepperProps) {
  const { value, onValue, decreaseLabel, increaseLabel, max = 9999, stepName, onStep, ...input } = props
  const number = /^\d+$/.test(value) ? Number(value) : undefined
  const step = (change: -1 | 1) => ({
    type: stepName ? ("submit" as const) : ("button" as const),
    name: stepName,
    value: stepName ? String(change) : undefined,
    disabled: number !== undefined && (change < 0 ? number <= 1 : number >= max),
    onClick: (event: { preventDefault: () => void }) => {
      event.preventDefault()
      const next = Math.min(max, Math.max(1, (number ?? 1) + change))
      onValue(String(next))
      onStep?.(next)
    },
  })
  return (
    <div className="inline-flex overflow-hidden rounded-control border border-line-strong bg-white has-aria-invalid:border-2 has-aria-invalid:border-danger">
      <button {...step(-1)} aria-label={decreaseLabel} className={STEP}>
        <Sign path="M3 9h12" />
      </button>
      <input
        {...input}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
        className="w-12 border-x border-line text-center text-base font-semibold tabular-nums"
      />
      <button {...step(1)} aria-label={increaseLabel} className={STEP}>
        <Sign path="M3 9h12M9 3v12" />
      </button>
    </div>
  )
}

function Sign({ path }: { path: string }) {
  return (
    <svg aria-hidden="true" width="18" height="18" fill="none" stroke="currentColor" strokeWidth="2">
      <path d={path} strokeLinecap="round" />
    </svg>
  )
}
