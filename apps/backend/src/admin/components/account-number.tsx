import { Button } from "@medusajs/ui"
import { useState } from "react"
import { sentenceOf } from "../lib/sentences"

type AccountNumberProps = {
  bank: string
  masked: string
  holder: string
  /** What the button is about, for whoever does not see where it stands. */
  of: string
  load: () => Promise<string>
}

/** A bank account, its number as it is once somebody asks for it. */
export function AccountNumber({ bank, masked, holder, of, load }: AccountNumberProps) {
  const [shown, setShown] = useState<string>()
  async function show() {
    try {
      setShown(await load())
    } catch (error) {
      setShown(sentenceOf(error))
    }
  }
  return (
    <div className="flex flex-col items-start gap-1">
      <span>{bank}</span>
      <span aria-live="polite" className="font-mono">
        {shown ?? masked}
      </span>
      <span>{holder}</span>
      {shown === undefined && (
        <Button
          size="small"
          variant="transparent"
          aria-label={`Lihat nomor rekening ${of}`}
          onClick={() => void show()}
        >
          Lihat nomor
        </Button>
      )}
    </div>
  )
}
