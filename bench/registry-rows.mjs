/** The same rows for the same number, so that a repetition of a measurement is one. */
const KINDS = ["Warung", "Toko", "Kios", "Usaha Tani", "Rotan", "Keripik", "Dapur", "Kebun", "Penggilingan"]
const WORDS = [
  "Maju",
  "Makmur",
  "Berkah",
  "Sumber",
  "Jaya",
  "Barokah",
  "Sejahtera",
  "Mulya",
  "Lestari",
  "Rejeki",
]
const FIRST = [
  "Siti",
  "Sugeng",
  "Ani",
  "Budi",
  "Rina",
  "Tono",
  "Wayan",
  "Zainal",
  "Lastri",
  "Made",
  "Yusuf",
  "Dewi",
]
const LAST = [
  "Aminah",
  "Riyadi",
  "Lestari",
  "Santoso",
  "Wati",
  "Hidayat",
  "Sari",
  "Saputra",
  "Utami",
  "Kurniawan",
]
const SECTORS = [
  "beras",
  "jambu",
  "rotan",
  "makanan-minuman",
  "pertanian",
  "perdagangan",
  "jasa",
  "kerajinan",
]
const SCALES = ["mikro", "mikro", "mikro", "kecil"]
const COLUMNS = /** @type {const} */ ([
  "nib",
  "nik",
  "nama_usaha",
  "nama_pemilik",
  "bentuk_usaha",
  "sektor",
  "skala",
  "tahun_berdiri",
  "tenaga_kerja",
  "alamat",
  "kode_desa",
  "telepon",
])
/** One of three has a NIB, as on the office's record (12,500 of 36,000). */
const ONE_NIB_IN = 3

/**
 * @param {readonly string[]} list
 * @param {number} index
 */
const at = (list, index) => list[index % list.length] ?? ""

/**
 * @param {number} value
 * @param {number} length
 */
const digits = (value, length) => String(value).padStart(length, "0")

/**
 * A NIK of nobody: the day and the kecamatan of each differ, the serial 0000 was never issued.
 * @param {number} index
 */
function nikOf(index) {
  const kecamatan = digits(1 + (index % 20), 2)
  const day = Math.floor(index / 20)
  const woman = index % 2 === 0 ? 40 : 0
  const date = [1 + (day % 28) + woman, 1 + (Math.floor(day / 28) % 12), 40 + (Math.floor(day / 336) % 60)]
  return `1608${kecamatan}${date.map((part) => digits(part, 2)).join("")}0000`
}

/**
 * @param {number} count
 * @param {{ code: string, level: string }[]} areas
 */
export function registryRows(count, areas) {
  const desas = areas.filter(({ level }) => level === "desa").map(({ code }) => code)
  if (desas.length === 0) throw new Error("the backend knows no desa: seed it first")
  return Array.from({ length: count }, (_, index) => ({
    nib: index % ONE_NIB_IN === 0 ? `91${digits(20_000_000_000 + index * 7919, 11)}` : "",
    nik: nikOf(index),
    nama_usaha: `${at(KINDS, index)} ${at(WORDS, Math.floor(index / 9))} ${at(FIRST, index * 7)} ${1 + (index % 400)}`,
    nama_pemilik: `${at(FIRST, index * 7)} ${at(LAST, Math.floor(index / 12))}`,
    bentuk_usaha: "Perorangan",
    sektor: at(SECTORS, index),
    skala: at(SCALES, index),
    tahun_berdiri: String(1990 + (index % 35)),
    tenaga_kerja: String(index % 8),
    alamat: `Dusun ${1 + (index % 9)} RT ${1 + (index % 12)}`,
    kode_desa: at(desas, index * 31),
    telepon: `0810${digits(index, 8)}`,
  }))
}

/** @param {ReturnType<typeof registryRows>} rows */
export const registryCsv = (rows) =>
  [COLUMNS.join(","), ...rows.map((row) => COLUMNS.map((column) => row[column]).join(","))].join("\r\n")
