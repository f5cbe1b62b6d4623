"use client"

import { useRouter } from "next/navigation"
import { startTransition } from "react"
import { Failure } from "@/features/shell/components/failure-client"

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void }

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  const router = useRouter()
  const retry = () => {
    startTransition(() => {
      router.refresh()
      reset()
    })
  }
  return <Failure digest={error.digest} onRetry={retry} />
}
