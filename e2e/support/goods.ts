/** What the seed sells and the journeys buy; amounts in whole rupiah. */
export const RED_RICE = {
  handle: "beras-merah-organik",
  title: "Beras Merah Organik",
  titleEn: "Organic red rice",
  variant: "1 kg",
  seller: "Padi Rahayu Organik",
  sellerHandle: "padi-rahayu",
} as const

export const TRAY = {
  handle: "nampan-rotan-oval",
  title: "Nampan Rotan Oval 40 cm",
  variant: "Natural",
  seller: "Anyaman Menanga",
} as const

/** Ordered in one journey only, which takes it back, so its stock is known before and after. */
export const DODOL = {
  handle: "dodol-jambu-kristal",
  title: "Dodol Jambu Kristal 250 g",
  variant: "250 g",
  seller: "Manis Komering",
  stock: 80,
} as const

/** Bought in no journey that places an order, so its stock is known. */
export const JAM = {
  handle: "selai-jambu-kristal",
  title: "Selai Jambu Kristal 200 g",
  variant: "200 g",
  seller: "Manis Komering",
  stock: 80,
} as const
