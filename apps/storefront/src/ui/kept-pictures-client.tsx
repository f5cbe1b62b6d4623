"use client"

import { useActionForm } from "./action-form-client"

/** Pictures that arrived already, by their ids. */
export function KeptPictures({ sentences }: { sentences: readonly string[] }) {
  const ids = useActionForm().state.values["picture_ids"] ?? ""
  const count = ids.split(" ").filter(Boolean).length
  return (
    <>
      <input type="hidden" name="picture_ids" value={ids} />
      {count > 0 && <p className="text-sm text-ink-soft">{sentences[count - 1]}</p>}
    </>
  )
}
