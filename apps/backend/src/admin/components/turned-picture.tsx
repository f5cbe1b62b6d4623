import { useState, type CSSProperties } from "react"

type TurnedPictureProps = {
  src: string
  alt: string
  /** 1 fills the width. */
  zoom: number
  /** Quarters, clockwise. */
  turns: number
}

/** A picture whose place in the layout turns with it: a transform alone would leave its corners out of reach. */
export function TurnedPicture({ src, alt, zoom, turns }: TurnedPictureProps) {
  const [size, setSize] = useState({ width: 1, height: 1 })
  const isLying = turns % 2 === 1
  const { width, height } = isLying ? { width: size.height, height: size.width } : size
  const picture: CSSProperties = {
    width: isLying ? `${(size.width / size.height) * 100}%` : "100%",
    maxWidth: "none",
    transform: `translate(-50%, -50%) rotate(${turns * 90}deg)`,
  }
  return (
    <span className="relative block" style={{ width: `${zoom * 100}%`, aspectRatio: `${width} / ${height}` }}>
      <img
        src={src}
        alt={alt}
        className="absolute left-1/2 top-1/2"
        style={picture}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) => {
          if (naturalWidth > 0) setSize({ width: naturalWidth, height: naturalHeight })
        }}
      />
    </span>
  )
}
