import { AREA_LEVELS } from "@sebiduk/domain"
import { z } from "zod"

export const AreaLevel = z.enum(AREA_LEVELS)
export type AreaLevel = z.infer<typeof AreaLevel>

/** Kemendagri code: `16`, `16.08`, `16.08.13`, `16.08.13.2004`. Never a BPS code. */
export const AreaCode = z.string().regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/)

export const Area = z.strictObject({
  code: AreaCode,
  name: z.string(),
  level: AreaLevel,
  /** Known for OKU Timur only; elsewhere the buyer types it. */
  postcode: z
    .string()
    .regex(/^\d{5}$/)
    .nullable(),
})
export type Area = z.infer<typeof Area>

/** `GET /store/areas?parent=16.08`; without parent the provinces. */
export const StoreListAreas = z.strictObject({ parent: AreaCode.optional() })
export type StoreListAreasInput = z.infer<typeof StoreListAreas>
export const AreaListResponse = z.strictObject({ areas: z.array(Area) })
export type AreaListResponse = z.infer<typeof AreaListResponse>
