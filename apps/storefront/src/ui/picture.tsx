import Image from "next/image"

export type PictureProps = {
  src: string
  alt: string
  /** How wide it stands on the page, in the syntax of the `sizes` attribute. */
  sizes: string
  /** The tag on a rendered picture; absent on a photo. */
  illustrationLabel?: string
  /** True for the one picture a visitor sees first. */
  isFirst?: boolean
  className?: string
}

/** A square picture that keeps its place while it loads. */
export function Picture({
  src,
  alt,
  sizes,
  illustrationLabel,
  isFirst = false,
  className = "",
}: PictureProps) {
  return (
    <span className={`relative block aspect-square overflow-hidden bg-sand ${className}`}>
      <Image
        src={src}
        alt={alt}
        fill
        sizes={sizes}
        quality={62}
        preload={isFirst}
        fetchPriority={isFirst ? "high" : undefined}
        loading={isFirst ? undefined : "lazy"}
        className="object-cover"
      />
      {illustrationLabel && <IllustrationTag label={illustrationLabel} />}
    </span>
  )
}

/** Says that a picture was rendered; no rendered picture is shown without it. */
export function IllustrationTag({ label }: { label: string }) {
  return (
    <span className="absolute right-1.5 bottom-1.5 rounded bg-surface/90 px-1.5 py-px text-[0.6875rem] leading-4 font-medium text-ink-soft">
      {label}
    </span>
  )
}
