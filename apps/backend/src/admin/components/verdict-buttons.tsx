import { Button, FocusModal, Heading, Label, Textarea, toast } from "@medusajs/ui"
import { NEEDS_REASON } from "@sebiduk/contracts"
import { useId, useState } from "react"
import { sentenceOf } from "../lib/sentences"
import { REASONS } from "../lib/words"
import { Mistake } from "./page"

type Props<Verdict extends string> = {
  /** What the server lets the caller say now. */
  verdicts: readonly Verdict[]
  words: Readonly<Record<Verdict, string>>
  decide: (verdict: Verdict, reason: string) => Promise<void>
}

/** The verdicts as buttons; one that says no asks first for its reason. */
export function VerdictButtons<Verdict extends string>({ verdicts, words, decide }: Props<Verdict>) {
  const [asking, setAsking] = useState<Verdict>()
  const [isBusy, setIsBusy] = useState(false)
  const [mistake, setMistake] = useState<string>()

  async function say(verdict: Verdict, reason: string) {
    setIsBusy(true)
    setMistake(undefined)
    try {
      await decide(verdict, reason)
      setAsking(undefined)
      toast.success(words[verdict])
    } catch (error) {
      setMistake(sentenceOf(error))
    }
    setIsBusy(false)
  }

  if (verdicts.length === 0) return <p className="txt-small">Tidak ada yang perlu Anda putuskan sekarang.</p>
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        {verdicts.map((verdict) => {
          const saysNo = NEEDS_REASON.includes(verdict)
          return (
            <Button
              key={verdict}
              size="small"
              variant={saysNo ? "secondary" : "primary"}
              disabled={isBusy}
              onClick={() => (saysNo ? setAsking(verdict) : void say(verdict, ""))}
            >
              {words[verdict]}
            </Button>
          )
        })}
      </div>
      {mistake && asking === undefined && <Mistake>{mistake}</Mistake>}
      {asking !== undefined && (
        <ReasonDialog
          title={words[asking]}
          isBusy={isBusy}
          mistake={mistake}
          onClose={() => setAsking(undefined)}
          onSay={(reason) => void say(asking, reason)}
        />
      )}
    </div>
  )
}

type ReasonDialogProps = {
  title: string
  isBusy: boolean
  mistake: string | undefined
  onClose: () => void
  onSay: (reason: string) => void
}

function ReasonDialog({ title, isBusy, mistake, onClose, onSay }: ReasonDialogProps) {
  const [reason, setReason] = useState("")
  const id = useId()
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FocusModal.Content className="mx-auto max-w-2xl">
        <FocusModal.Header>
          <FocusModal.Title className="sr-only">{title}</FocusModal.Title>
        </FocusModal.Header>
        <FocusModal.Body className="flex flex-col gap-4 p-6">
          <Heading level="h2">{title}</Heading>
          <FocusModal.Description>
            Penjual membaca alasan ini di Toko Saya dan lewat e-mail.
          </FocusModal.Description>
          <div className="flex flex-wrap gap-2">
            {REASONS.map((ready) => (
              <Button key={ready} size="small" variant="transparent" onClick={() => setReason(ready)}>
                {ready}
              </Button>
            ))}
          </div>
          <Label htmlFor={id}>Alasan</Label>
          <Textarea
            id={id}
            rows={4}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {mistake && <Mistake>{mistake}</Mistake>}
          <div className="flex justify-end gap-2">
            <Button variant="secondary" onClick={onClose}>
              Batal
            </Button>
            <Button disabled={isBusy} onClick={() => onSay(reason)}>
              {title}
            </Button>
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
