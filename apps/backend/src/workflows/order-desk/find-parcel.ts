import { notFound } from "../../refused"
import type { ParcelRow } from "../purchase/parcel-view"
import type { DeskRow } from "./desk-row"

/** A parcel of an order, opened again or not. @throws Refused PARCEL_NOT_FOUND (404) */
export function findParcel({ order }: DeskRow, parcel_id: string): ParcelRow {
  const parcel = order.fulfillments.find(({ id }) => id === parcel_id)
  if (!parcel) throw parcelNotFound()
  return parcel
}

export const parcelNotFound = () => notFound("PARCEL_NOT_FOUND", "There is no such parcel")
