"use client"

import { Failure } from "@/features/shell/components/failure-client"
import "./globals.css"

type GlobalErrorProps = { error: Error & { digest?: string } }

/** Stands in for the whole document when the frame of the shop itself cannot be rendered. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="id">
      <body>
        <main>
          <Failure digest={error.digest} onRetry={() => window.location.reload()} />
        </main>
      </body>
    </html>
  )
}
