import { Button, Label, Text, Textarea } from "@medusajs/ui"
import { BankStatementResponse } from "@sebiduk/contracts"
import { useId, useState, type FormEvent } from "react"
import { call } from "../../lib/api"
import { sentenceOf } from "../../lib/sentences"
import { statementText } from "../../lib/transfer-words"
import { Mistake, Section } from "../page"

/** Lines of the bank's statement, as they were copied out of it. */
export function StatementForm({ onEntered }: { onEntered: () => void }) {
  const [text, setText] = useState("")
  const [outcome, setOutcome] = useState<string>()
  const [mistake, setMistake] = useState<string>()
  const id = useId()

  async function paste(event: FormEvent) {
    event.preventDefault()
    setMistake(undefined)
    setOutcome(undefined)
    try {
      setOutcome(
        statementText(await call("POST", "/admin/receipts/statement", BankStatementResponse, { text })),
      )
      setText("")
      onEntered()
    } catch (error) {
      setMistake(sentenceOf(error))
    }
  }

  return (
    <Section title="Tempel mutasi rekening">
      <form className="flex flex-col gap-3" onSubmit={(event) => void paste(event)}>
        <Label size="small" htmlFor={id}>
          Mutasi beserta baris judulnya
        </Label>
        <Textarea
          id={id}
          rows={5}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <Text id={`${id}-hint`} size="xsmall" className="text-ui-fg-subtle">
          Salin dari internet banking atau berkas CSV. Baris yang sudah tercatat tidak dicatat lagi.
        </Text>
        {mistake && <Mistake>{mistake}</Mistake>}
        {outcome && (
          <Text size="small" role="status">
            {outcome}
          </Text>
        )}
        <div>
          <Button type="submit" size="small" variant="secondary" disabled={text.trim() === ""}>
            Catat uang masuk
          </Button>
        </div>
      </form>
    </Section>
  )
}
