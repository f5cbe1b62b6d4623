/** Banks that buyers and shops of OKU Timur use, the most common first; any other is typed. */
export const BANKS = [
  "BRI",
  "Bank Sumsel Babel",
  "Mandiri",
  "BNI",
  "BSI",
  "BCA",
  "BTN",
  "CIMB Niaga",
  "Danamon",
  "Permata",
  "SeaBank",
  "Bank Jago",
] as const
