/** What the seed sells and the journeys buy; amounts in whole rupiah. */
export const RED_RICE = {
  handle: "beras-merah-organik",
  title: "Beras Merah Organik",
  titleEn: "Organic red rice",
  variant: "1 kg",
  seller: "Padi Rahayu Organik",
  sellerHandle: "padi-rahayu",
} as const

/** Of the shop whose owner is a demo account, see SELLER. */
export const WHITE_RICE = {
  handle: "beras-organik-putih-ciherang",
  title: "Beras Organik Putih Pulen Ciherang",
  variant: "1 kg",
  seller: "Sawah Lestari Belitang",
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

/** Fresh: nothing brings it to Papua in time. */
export const GUAVA = {
  handle: "jambu-kristal-grade-a",
  title: "Jambu Kristal Grade A (350–500 g/buah)",
  variant: "Boks 3 kg",
  seller: "Kebun Kristal Wana Bakti",
} as const

/** Ordered in one journey only, which takes it back. */
export const SHELF = {
  handle: "rak-dinding-rotan",
  title: "Rak Dinding Rotan 3 Susun",
  variant: "Natural",
  seller: "Griya Rotan Nikan",
  stock: 10,
} as const

/** The only goods whose price a journey changes; sold by the shop of `SELLER`. */
export const HAMPERS = {
  handle: "paket-hampers-beras-organik",
  title: "Hampers Beras Organik 3 Rasa (3 × 1 kg)",
  variant: "3 × 1 kg",
  price: 115_000,
} as const
