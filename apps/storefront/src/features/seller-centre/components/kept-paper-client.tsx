"use client"

import { useActionForm } from "@/ui/action-form-client"

type KeptPaperProps = {
  /** With `{name}` for the file's. */
  sentence: string
  evidence?: { id: string; name: string }
}

/** The paper that arrived already: it stays when something else in the form was wrong. */
export function KeptPaper({ sentence, evidence }: KeptPaperProps) {
  const { values } = useActionForm().state
  const id = values["evidence_id"] ?? evidence?.id ?? ""
  const name = values["evidence_name"] ?? evidence?.name ?? ""
  return (
    <>
      <input type="hidden" name="evidence_id" value={id} />
      <input type="hidden" name="evidence_name" value={name} />
      {id !== "" && <p className="text-sm break-all text-ink-soft">{sentence.replace("{name}", name)}</p>}
    </>
  )
}

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
