import { Button, toast } from "@medusajs/ui"
import { NEEDS_REASON } from "@sebiduk/contracts"
import { useRef, useState } from "react"
import { isLate } from "../lib/api"
import { focusHeading } from "../lib/focus"
import { sentenceOf } from "../lib/sentences"
import { Mistake } from "./page"
import { ReasonDrawer } from "./reason-drawer"

type Props<Verdict extends string> = {
  /** What the server lets the caller say now. */
  verdicts: readonly Verdict[]
  words: Readonly<Record<Verdict, string>>
  /** Said before a verdict that cannot be taken back. */
  cautions?: Partial<Record<Verdict, string>>
  decide: (verdict: Verdict, reason: string) => Promise<void>
}

/** The verdicts as buttons; one that says no asks first for its reason. */
export function VerdictButtons<Verdict extends string>({
  verdicts,
  words,
  cautions,
  decide,
}: Props<Verdict>) {
  const [asking, setAsking] = useState<Verdict>()
  const [reason, setReason] = useState("")
  const [isBusy, setIsBusy] = useState(false)
  const [mistake, setMistake] = useState<string>()
  const area = useRef<HTMLDivElement>(null)
  const asked = useRef<HTMLButtonElement | null>(null)
  /** Where the focus goes once the drawer has let go of it. */
  const landing = useRef(focusHeading)

  function leave(land: () => void) {
    landing.current = land
    if (asking === undefined) land()
    setAsking(undefined)
  }

  async function say(verdict: Verdict, why: string) {
    if (isBusy) return
    setIsBusy(true)
    setMistake(undefined)
    try {
      await decide(verdict, why)
      toast.success(words[verdict])
      setReason("")
      leave(focusHeading)
    } catch (error) {
      setMistake(sentenceOf(error))
      if (isLate(error)) leave(() => area.current?.focus())
    }
    setIsBusy(false)
  }

  return (
    <div ref={area} tabIndex={-1} className="flex flex-col gap-2">
      {verdicts.length === 0 && <p className="txt-small">Tidak ada yang perlu Anda putuskan sekarang.</p>}
      <div className="flex flex-wrap gap-2">
        {verdicts.map((verdict) => {
          const saysNo = NEEDS_REASON.includes(verdict)
          return (
            <Button
              key={verdict}
              size="small"
              variant={saysNo ? "secondary" : "primary"}
              aria-disabled={isBusy}
              onClick={(event) => {
                asked.current = event.currentTarget
                if (saysNo) setAsking(verdict)
                else void say(verdict, "")
              }}
            >
              {words[verdict]}
            </Button>
          )
        })}
      </div>
      {mistake && asking === undefined && (
        <Mistake>
          {mistake}
          {reason && (
            <span className="text-ui-fg-base block break-words">
              Alasan yang Anda tulis belum terkirim: {reason}
            </span>
          )}
        </Mistake>
      )}
      {asking !== undefined && (
        <ReasonDrawer
          title={words[asking]}
          caution={cautions?.[asking]}
          reason={reason}
          isBusy={isBusy}
          mistake={mistake}
          onReason={setReason}
          onSay={() => void say(asking, reason)}
          onCancel={() => {
            setMistake(undefined)
            leave(() => asked.current?.focus())
          }}
          onClosed={() => landing.current()}
        />
      )}
    </div>
  )
}
