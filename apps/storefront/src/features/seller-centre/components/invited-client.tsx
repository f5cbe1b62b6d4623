"use client"

import { whatsappShare } from "../whatsapp"
import { useActionForm } from "@/ui/action-form-client"
import { CopyButton } from "@/ui/copy-button-client"

type InvitedProps = {
  copy: { label: string; fullLabel: string; copiedLabel: string }
  whatsapp: string
  /** With `{link}`. */
  text: string
}

/** The link of an invitation, told once. */
export function Invited({ copy, whatsapp, text }: InvitedProps) {
  const link = useActionForm().state.values["link"]
  if (!link) return null
  return (
    <div className="mt-2 space-y-2">
      <p className="text-sm break-all">{link}</p>
      <div className="flex flex-wrap gap-3">
        <CopyButton text={link} {...copy} />
        <a
          href={whatsappShare(text.replace("{link}", link))}
          rel="noopener"
          className="inline-flex min-h-11 items-center underline"
        >
          {whatsapp}
        </a>
      </div>
    </div>
  )
}
