import localFont from "next/font/local"

export const jakarta = localFont({
  src: "../fonts/plus-jakarta-sans-latin.woff2",
  weight: "400 800",
  style: "normal",
  display: "swap",
  preload: true,
  variable: "--font-jakarta",
  adjustFontFallback: "Arial",
})
