"use client"

import { usePathname } from "next/navigation"
import en from "@/messages/en/failure.json"
import id from "@/messages/id/failure.json"
import { Button } from "@/ui/button"
import { buttonClass } from "@/ui/button-style"

export type FailureProps = { digest: string | undefined; onRetry: () => void }

/** A fixed sentence for every unexpected failure, with the id under which the server logged it. */
export function Failure({ digest, onRetry }: FailureProps) {
  const isEnglish = /^\/en(\/|$)/.test(usePathname())
  const text = isEnglish ? en : id
  return (
    <div role="alert" className="shop-container flex flex-col items-center py-20 text-center">
      <h1 className="text-3xl font-bold">{text.title}</h1>
      <p className="mt-3 max-w-md text-ink-soft">{text.text}</p>
      <div className="mt-8 flex flex-wrap justify-center gap-3">
        <Button onClick={onRetry}>{text.retry}</Button>
        <a href={isEnglish ? "/en" : "/"} className={buttonClass("secondary")}>
          {text.home}
        </a>
      </div>
      {digest && <p className="mt-6 text-sm text-ink-soft">{text.reference.replace("{digest}", digest)}</p>}
    </div>
  )
}
