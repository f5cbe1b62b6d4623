import { expect, it } from "vitest"
import { properAreaName } from "./area-names"

it.each([
  ["SUMATERA SELATAN", "Sumatera Selatan"],
  ["KABUPATEN OGAN KOMERING ULU TIMUR", "Kabupaten Ogan Komering Ulu Timur"],
  ["DKI JAKARTA", "DKI Jakarta"],
  ["KABUPATEN PANGKAJENE DAN KEPULAUAN", "Kabupaten Pangkajene dan Kepulauan"],
  ["Madang Suku III", "Madang Suku III"],
  ["candirejo", "Candirejo"],
  ['Soka"an', "Soka'an"],
  ["2 x 11 Kayu Tanam", "2 x 11 Kayu Tanam"],
])("writes %s as %s", (raw, expected) => {
  expect(properAreaName(raw)).toBe(expected)
})
