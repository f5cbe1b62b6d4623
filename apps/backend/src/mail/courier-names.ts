import type { COURIERS, Locale } from "@sebiduk/domain"

export type Courier = (typeof COURIERS)[number]

const HOUSES = {
  jne: "JNE",
  jnt: "J&T Express",
  sicepat: "SiCepat",
  anteraja: "AnterAja",
  pos: "Pos Indonesia",
  tiki: "TIKI",
  wahana: "Wahana",
  lion: "Lion Parcel",
} as const satisfies Record<Exclude<Courier, "other" | "self">, string>

/** What carries a parcel, as a mail calls it. */
export const COURIER_NAMES: Readonly<Record<Locale, Readonly<Record<Courier, string>>>> = {
  id: { ...HOUSES, other: "Kurir lain", self: "Diantar penjual atau Anda ambil sendiri" },
  en: { ...HOUSES, other: "Another courier", self: "Brought by the seller or picked up by you" },
}
