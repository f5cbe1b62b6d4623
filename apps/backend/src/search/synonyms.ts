/** Words that shoppers use for the same thing, lower case; whoever types one of them finds the others too. */
export const SYNONYMS: readonly (readonly string[])[] = [
  ["jambu kristal", "jambu biji", "guava"],
  ["beras", "nasi"],
  ["ketan", "pulut"],
  ["keripik", "chips"],
  ["hampers", "parsel", "parcel", "kado", "bingkisan"],
  ["kursi", "bangku"],
  ["keranjang", "bakul"],
  ["nampan", "baki"],
  ["lampu", "lentera"],
  ["cermin", "kaca"],
]
