export type ZoneCode = "Z0" | "Z1" | "Z2" | "Z3" | "Z4" | "Z5" | "Z6" | "Z7" | "Z8"

/** A courier service with a tariff; pickup and the seller's own delivery have none of their own. */
export type CourierService = "regular" | "express" | "cargo"

/** Whole rupiah per started kilogram and days on the road. */
export type Tariff = { per_kg_idr: number; etd_days: { min: number; max: number } }

export type Zone = {
  code: ZoneCode
  name_id: string
  /** Kemendagri codes; each of the 38 provinces is in exactly one zone. */
  provinces: readonly string[]
  /** Regencies taken out of their province's zone. */
  regencies: readonly string[]
  /** null: the service does not go there. */
  tariffs: Readonly<Record<CourierService, Tariff | null>>
}

/**
 * How a service weighs: volume in cm³ divided by `divisor` is its weight in kilograms.
 * Divisors of JNE regular and Lion Parcel (6000), JNE JTR and J&T Cargo (5000); parcel limits and
 * the cargo minimum of the demo tariff; 250 kg is where JTR starts a surcharge per koli, which the
 * tariff has not.
 */
export const COURIER_SERVICES = {
  regular: { divisor: 6000, minimum_kg: 1, maximum_parcel_kg: 30 },
  express: { divisor: 6000, minimum_kg: 1, maximum_parcel_kg: 20 },
  cargo: { divisor: 5000, minimum_kg: 10, maximum_parcel_kg: 250 },
} as const satisfies Record<
  CourierService,
  { divisor: number; minimum_kg: number; maximum_parcel_kg: number }
>

/** Tariffs from Martapura (16.08): estimates of the office, shown as "perkiraan". */
export const ZONES: readonly Zone[] = [
  {
    code: "Z0",
    name_id: "Dalam OKU Timur",
    provinces: [],
    regencies: ["16.08"],
    tariffs: {
      regular: { per_kg_idr: 8_000, etd_days: { min: 1, max: 2 } },
      express: null,
      cargo: { per_kg_idr: 2_000, etd_days: { min: 1, max: 2 } },
    },
  },
  {
    code: "Z1",
    name_id: "Sumatera Selatan",
    provinces: ["16"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 13_000, etd_days: { min: 1, max: 3 } },
      express: { per_kg_idr: 20_000, etd_days: { min: 1, max: 1 } },
      cargo: { per_kg_idr: 3_000, etd_days: { min: 2, max: 4 } },
    },
  },
  {
    code: "Z2",
    name_id: "Lampung, Bengkulu, Jambi, Babel",
    provinces: ["15", "17", "18", "19"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 19_000, etd_days: { min: 2, max: 3 } },
      express: { per_kg_idr: 30_000, etd_days: { min: 1, max: 2 } },
      cargo: { per_kg_idr: 4_000, etd_days: { min: 3, max: 5 } },
    },
  },
  {
    code: "Z3",
    name_id: "Jabodetabek, Banten, Jawa Barat",
    provinces: ["31", "32", "36"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 23_000, etd_days: { min: 2, max: 4 } },
      express: { per_kg_idr: 38_000, etd_days: { min: 1, max: 2 } },
      cargo: { per_kg_idr: 5_000, etd_days: { min: 3, max: 6 } },
    },
  },
  {
    code: "Z4",
    name_id: "Jawa Tengah, DIY, Jawa Timur",
    provinces: ["33", "34", "35"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 29_000, etd_days: { min: 3, max: 5 } },
      express: { per_kg_idr: 46_000, etd_days: { min: 2, max: 2 } },
      cargo: { per_kg_idr: 6_500, etd_days: { min: 4, max: 8 } },
    },
  },
  {
    code: "Z5",
    name_id: "Sumbar, Riau, Kepri, Sumut, Aceh",
    provinces: ["11", "12", "13", "14", "21"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 31_000, etd_days: { min: 3, max: 5 } },
      express: { per_kg_idr: 48_000, etd_days: { min: 2, max: 3 } },
      cargo: { per_kg_idr: 7_500, etd_days: { min: 4, max: 8 } },
    },
  },
  {
    code: "Z6",
    name_id: "Bali, NTB, Kalimantan",
    provinces: ["51", "52", "61", "62", "63", "64", "65"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 44_000, etd_days: { min: 3, max: 7 } },
      express: { per_kg_idr: 65_000, etd_days: { min: 2, max: 3 } },
      cargo: { per_kg_idr: 13_000, etd_days: { min: 6, max: 14 } },
    },
  },
  {
    code: "Z7",
    name_id: "Sulawesi, NTT",
    provinces: ["53", "71", "72", "73", "74", "75", "76"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 56_000, etd_days: { min: 4, max: 8 } },
      express: { per_kg_idr: 82_000, etd_days: { min: 2, max: 4 } },
      cargo: { per_kg_idr: 17_000, etd_days: { min: 8, max: 18 } },
    },
  },
  {
    code: "Z8",
    name_id: "Maluku, Papua",
    provinces: ["81", "82", "91", "92", "93", "94", "95", "96"],
    regencies: [],
    tariffs: {
      regular: { per_kg_idr: 98_000, etd_days: { min: 6, max: 14 } },
      express: null,
      cargo: { per_kg_idr: 30_000, etd_days: { min: 14, max: 30 } },
    },
  },
]
