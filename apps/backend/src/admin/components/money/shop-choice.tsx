import { AdminSellerListResponse } from "@sebiduk/contracts"
import { useState } from "react"
import { queryOf } from "../../lib/api"
import { useAnswer } from "../../lib/use-answer"
import { Choice, TextField } from "../fields"

type ShopChoiceProps = { value: string; error: string | undefined; onChange: (id: string) => void }

/** A shop by its name, or all of them. */
export function ShopChoice({ value, error, onChange }: ShopChoiceProps) {
  const [words, setWords] = useState("")
  const found = useAnswer(`/admin/sellers${queryOf({ q: words.trim() })}`, AdminSellerListResponse)
  const shops = found.data?.sellers ?? []
  return (
    <>
      <TextField label="Cari toko" value={words} onChange={setWords} />
      <Choice
        label="Toko"
        empty="Semua toko"
        value={value}
        error={error}
        options={shops.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={onChange}
      />
    </>
  )
}
