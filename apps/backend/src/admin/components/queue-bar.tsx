import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import type { QueueWay } from "../lib/use-queue"
import { Section } from "./page"
import { TextLink } from "./text-link"

/** Where somebody stands in the queue they came from, and the ways on and back. */
export function QueueBar({ queue }: { queue: QueueWay | undefined }) {
  const [isBusy, setIsBusy] = useState(false)
  if (!queue) return null
  const { place, back, goOn } = queue
  async function skip() {
    if (isBusy) return
    setIsBusy(true)
    await goOn()
    setIsBusy(false)
  }
  return (
    <Section>
      <nav aria-label="Antrean" className="flex flex-wrap items-center justify-between gap-4">
        <Text size="small">
          <TextLink to={back}>Kembali ke antrean</TextLink>
        </Text>
        {place && (
          <Text size="small">
            {place.number === undefined
              ? `Tidak lagi di antrean ini; ${place.total} menunggu`
              : `${place.number} dari ${place.total}`}
          </Text>
        )}
        <Button size="small" variant="secondary" aria-disabled={isBusy} onClick={() => void skip()}>
          Lewati
        </Button>
      </nav>
    </Section>
  )
}
