import { Button, Text } from "@medusajs/ui"
import { EvidenceLinkResponse, type Evidence } from "@sebiduk/contracts"
import { useState } from "react"
import { useAnswer } from "../lib/use-answer"
import { Mistake } from "./page"
import { TurnedPicture } from "./turned-picture"

type EvidenceViewerProps = {
  evidence: Pick<Evidence, "id" | "file_name"> & { mime_type: string }
  /** The rooms it belongs to. */
  of?: "evidence" | "proofs"
}

/** The paper beside the form. Its link is good for minutes; "Muat lagi" fetches a new one. */
export function EvidenceViewer({ evidence, of = "evidence" }: EvidenceViewerProps) {
  const link = useAnswer(`/admin/${of}/${evidence.id}/link`, EvidenceLinkResponse)
  const [zoom, setZoom] = useState(1)
  const [turns, setTurns] = useState(0)
  const isPicture = evidence.mime_type.startsWith("image/")
  if (link.error) return <Mistake>{link.error}</Mistake>
  const url = link.data?.url
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-2">
        <Text size="small" className="break-all">
          {evidence.file_name}
        </Text>
        {isPicture && (
          <>
            <Button
              size="small"
              variant="secondary"
              onClick={() => setZoom((size) => Math.min(4, size + 0.5))}
            >
              Perbesar
            </Button>
            <Button
              size="small"
              variant="secondary"
              onClick={() => setZoom((size) => Math.max(1, size - 0.5))}
            >
              Perkecil
            </Button>
            <Button size="small" variant="secondary" onClick={() => setTurns((count) => (count + 1) % 4)}>
              Putar
            </Button>
          </>
        )}
        <Button size="small" variant="secondary" onClick={link.reload}>
          Muat lagi
        </Button>
      </div>
      {url === undefined ? (
        <Text size="small" role="status">
          Memuat dokumen…
        </Text>
      ) : isPicture ? (
        <div className="border-ui-border-base max-h-[75vh] overflow-auto border">
          {/* A link, so that the keyboard can scroll the enlarged paper. */}
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            className="block"
            aria-label={`Buka ${evidence.file_name} di tab baru`}
          >
            <TurnedPicture src={url} alt={`Dokumen ${evidence.file_name}`} zoom={zoom} turns={turns} />
          </a>
        </div>
      ) : (
        <iframe
          src={url}
          title={`Dokumen ${evidence.file_name}`}
          className="border-ui-border-base h-[75vh] w-full border"
        />
      )}
    </div>
  )
}
