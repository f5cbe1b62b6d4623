import { Link } from "./link"

export type Step = { label: string; state: "done" | "current" | "ahead"; href?: string }
export type StepIndicatorProps = {
  label: string
  steps: Step[]
  /** Read out behind the steps that are done and the current one. */
  stateLabels: { done: string; current: string }
}

const DOT: Record<Step["state"], string> = {
  done: "bg-paddy text-white border-paddy",
  current: "bg-surface text-paddy border-paddy",
  ahead: "bg-surface text-ink-soft border-line-strong",
}

/** Where a visitor stands in a short sequence; a step behind is a link back. */
export function StepIndicator({ label, steps, stateLabels }: StepIndicatorProps) {
  return (
    <nav aria-label={label}>
      <ol className="flex gap-1.5 sm:gap-3">
        {steps.map((step, index) => (
          <li
            key={step.label}
            aria-current={step.state === "current" ? "step" : undefined}
            className={`flex-1 border-t-4 ${step.state === "ahead" ? "border-line" : "border-paddy"}`}
          >
            {step.href ? (
              <Link href={step.href} className="flex min-h-12 items-center hover:underline">
                <StepText step={step} index={index} stateLabels={stateLabels} />
              </Link>
            ) : (
              <span className="flex min-h-12 items-center">
                <StepText step={step} index={index} stateLabels={stateLabels} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

type StepTextProps = { step: Step; index: number; stateLabels: StepIndicatorProps["stateLabels"] }

function StepText({ step, index, stateLabels }: StepTextProps) {
  return (
    <span className="flex items-center gap-1 text-[0.8125rem] sm:gap-2 sm:text-base">
      <span
        aria-hidden="true"
        className={`inline-flex size-5 shrink-0 items-center justify-center rounded-full border-2 text-[0.6875rem] font-bold sm:size-6 sm:text-xs ${DOT[step.state]}`}
      >
        {step.state === "done" ? "✓" : index + 1}
      </span>
      <span className={step.state === "current" ? "font-bold" : "text-ink-soft"}>
        {step.label}
        {step.state !== "ahead" && <span className="sr-only"> ({stateLabels[step.state]})</span>}
      </span>
    </span>
  )
}
