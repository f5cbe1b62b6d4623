import { Button, Label, Textarea } from "@medusajs/ui"
import { AdminReturnResponse } from "@sebiduk/contracts"
import { useId, useState, type FormEvent } from "react"
import { call } from "../lib/api"
import { sentenceOf } from "../lib/sentences"
import { Mistake } from "./page"

const newKey = (): string => crypto.randomUUID()

/** A word of the office to buyer and seller. */
export function ReturnMessage({ id, onWritten }: { id: string; onWritten: () => void }) {
  const [text, setText] = useState("")
  const [key, setKey] = useState(newKey)
  const [isBusy, setIsBusy] = useState(false)
  const [mistake, setMistake] = useState<string>()
  const field = useId()

  async function write(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    setMistake(undefined)
    try {
      await call("POST", `/admin/return-requests/${id}/messages`, AdminReturnResponse, { text, key })
      setText("")
      setKey(newKey())
      onWritten()
    } catch (error) {
      setMistake(sentenceOf(error))
    }
    setIsBusy(false)
  }

  return (
    <form noValidate className="flex flex-col gap-2" onSubmit={(event) => void write(event)}>
      <Label size="small" htmlFor={field}>
        Tulis pesan; pembeli dan penjual membacanya
      </Label>
      <Textarea
        id={field}
        rows={3}
        maxLength={500}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      {mistake && <Mistake>{mistake}</Mistake>}
      <div>
        <Button type="submit" size="small" variant="secondary" aria-disabled={isBusy}>
          Kirim pesan
        </Button>
      </div>
    </form>
  )
}
