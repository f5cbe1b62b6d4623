"use client"

import { useLinkStatus } from "next/link"

/** A thread of gold across the top while the page behind a link is being fetched. */
export function LinkPending() {
  const { pending } = useLinkStatus()
  return pending ? <span aria-hidden="true" className="link-pending" /> : null
}
