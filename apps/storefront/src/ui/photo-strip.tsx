import Image from "next/image"

export type PhotoStripProps = { photos: readonly { id: string; src: string; label: string }[] }

/** Photos beside each other; each opens whole in a tab of its own. */
export function PhotoStrip({ photos }: PhotoStripProps) {
  return (
    <ul className="flex flex-wrap gap-2 pt-1.5 sm:pt-0">
      {photos.map(({ id, src, label }) => (
        <li key={id}>
          <a href={src} target="_blank" rel="noopener" className="block">
            <Image
              src={src}
              alt={label}
              width={112}
              height={112}
              // Private and good for minutes: nothing for the optimiser's cache.
              unoptimized
              className="size-28 rounded-control border border-line bg-sand object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  )
}
