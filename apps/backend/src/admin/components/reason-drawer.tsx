import { Button, Drawer, Label, Textarea } from "@medusajs/ui"
import { useId, useRef, useState, type FormEvent } from "react"
import { sentence } from "../lib/sentences"
import { REASONS } from "../lib/words"
import { Mistake } from "./page"

/** From here up the drawer leaves the paper free, to be read, turned and enlarged beside it. */
const BESIDE_THE_PAPER = "(min-width: 1024px)"

type ReasonDrawerProps = {
  title: string
  caution: string | undefined
  reason: string
  isBusy: boolean
  mistake: string | undefined
  onReason: (reason: string) => void
  onSay: () => void
  onCancel: () => void
  /** The drawer has given the focus back; somebody has to take it. */
  onClosed: () => void
}

export function ReasonDrawer(props: ReasonDrawerProps) {
  const { title, caution, reason, isBusy, mistake, onReason, onSay, onCancel, onClosed } = props
  const [isBeside] = useState(() => window.matchMedia(BESIDE_THE_PAPER).matches)
  const [isMissing, setIsMissing] = useState(false)
  const text = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  function say(event: FormEvent) {
    event.preventDefault()
    if (reason.trim() !== "") {
      onSay()
      return
    }
    setIsMissing(true)
    text.current?.focus()
  }

  return (
    <Drawer open modal={!isBeside} onOpenChange={(isOpen) => !isOpen && onCancel()}>
      <Drawer.Content
        className="sm:max-w-[400px]"
        onInteractOutside={(event) => event.preventDefault()}
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          text.current?.focus()
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          onClosed()
        }}
      >
        <form noValidate className="flex flex-col gap-4 overflow-y-auto p-6" onSubmit={say}>
          <Drawer.Title className="h2-core font-sans font-medium">{title}</Drawer.Title>
          <Drawer.Description className="txt-small">
            {caution && <strong className="block">⚠ {caution}</strong>}
            Penjual membaca alasan ini di Toko Saya dan lewat e-mail.
          </Drawer.Description>
          <div className="flex flex-col gap-1">
            <Label htmlFor={id}>Alasan</Label>
            <Textarea
              ref={text}
              id={id}
              rows={5}
              maxLength={500}
              value={reason}
              aria-invalid={isMissing ? true : undefined}
              aria-describedby={isMissing ? `${id}-error` : undefined}
              onChange={(event) => {
                setIsMissing(false)
                onReason(event.target.value)
              }}
            />
            {isMissing && <Mistake id={`${id}-error`}>{sentence("REASON_REQUIRED")}</Mistake>}
          </div>
          <div className="flex flex-col items-start gap-2">
            {REASONS.map((ready) => (
              <Button
                key={ready}
                type="button"
                size="small"
                variant="transparent"
                className="text-left"
                onClick={() => {
                  setIsMissing(false)
                  onReason(ready)
                }}
              >
                {ready}
              </Button>
            ))}
          </div>
          {mistake && <Mistake>{mistake}</Mistake>}
          <div className="flex justify-end gap-2">
            <Button type="button" variant="secondary" onClick={onCancel}>
              Batal
            </Button>
            <Button type="submit" aria-disabled={isBusy}>
              {title}
            </Button>
          </div>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
