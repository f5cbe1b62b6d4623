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
