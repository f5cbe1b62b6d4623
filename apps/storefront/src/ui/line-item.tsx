import type { ReactNode } from "react"
import { Picture } from "./picture"

export type LineItemProps = {
  picture?: { src: string; alt: string; illustrationLabel?: string }
  title: ReactNode
  detail?: string
  aside?: ReactNode
  children?: ReactNode
}

/** One bought or chosen thing: picture, name, variant, and what belongs to it. */
export function LineItem({ picture, title, detail, aside, children }: LineItemProps) {
  return (
    <div className="flex gap-3 sm:gap-4">
      <div className="w-16 shrink-0 sm:w-24">
        {picture ? (
          <Picture
            {...picture}
            sizes="(min-width: 40rem) 96px, 64px"
            className="aspect-square rounded-control"
          />
        ) : (
          <span className="block aspect-square rounded-control bg-sand" />
        )}
      </div>
      <div className="min-w-0 flex-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <div className="min-w-0 font-semibold">{title}</div>
          {aside && <div className="font-semibold tabular-nums">{aside}</div>}
        </div>
        {detail && <p className="text-sm text-ink-soft">{detail}</p>}
        {children}
      </div>
    </div>
  )
}
