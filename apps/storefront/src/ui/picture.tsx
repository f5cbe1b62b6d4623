import { getImageProps } from "next/image"

export type PictureProps = {
  src: string
  alt: string
  /** How wide it stands on the page, in the syntax of the `sizes` attribute. */
  sizes: string
  /** The tag on a rendered picture; absent on a photo. */
  illustrationLabel?: string
  /** True for the one picture a visitor sees first. */
  isFirst?: boolean
  /** Gives the frame its shape; square when it does not. */
  className?: string
}

/** A picture that keeps its place while it loads; a plain `img`, so that it brings no script along. */
export function Picture(props: PictureProps) {
  const { src, alt, sizes, illustrationLabel, isFirst = false, className = "aspect-square" } = props
  const { props: image } = getImageProps({
    src,
    alt,
    sizes,
    fill: true,
    quality: 55,
    loading: isFirst ? "eager" : "lazy",
    fetchPriority: isFirst ? "high" : undefined,
  })
  return (
    <span className={`@container relative block overflow-hidden bg-sand ${className}`}>
      <picture>
        <img {...image} alt={alt} style={undefined} className="absolute inset-0 size-full object-cover" />
      </picture>
      {illustrationLabel && <IllustrationTag label={illustrationLabel} />}
    </span>
  )
}

/** Says that a picture was rendered; no rendered picture is shown without it. */
export function IllustrationTag({ label }: { label: string }) {
  return (
    <span className="absolute right-1.5 bottom-1.5 rounded bg-surface/90 px-1.5 py-px text-[0.6875rem] leading-4 font-medium text-ink-soft @max-[5.5rem]:right-0 @max-[5.5rem]:bottom-0 @max-[5.5rem]:w-full @max-[5.5rem]:rounded-none @max-[5.5rem]:px-0 @max-[5.5rem]:text-center @max-[5.5rem]:tracking-tight">
      {label}
    </span>
  )
}
