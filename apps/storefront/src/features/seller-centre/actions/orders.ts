"use server"

import {
  DeskOrderResponse,
  SellerAcceptOrder,
  SellerPackParcel,
  SellerRejectOrder,
  SellerShipParcel,
} from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { typedValues } from "@/lib/form-state"
import { asSeller } from "@/lib/seller-session"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { packedLines, packField } from "../pack-form"
import { refusedForm } from "../refused-form"

type Typed = Record<string, string>
type Change = {
  name: string
  /** Below the order. */
  path: string
  schema: z.ZodType
  body: object
  rename?: (path: string) => string
}

/** Changes an order; refused or not, the page then shows it as it stands. */
async function change(typed: Typed, { name, path, schema, body, rename }: Change): Promise<FormState> {
  const id = typed["order_id"] ?? ""
  const result = await runAction(name, async () => {
    const input = parseInput(schema, body)
    if (!input.ok) return input
    const address = `/seller/orders/${encodeURIComponent(id)}/${path}`
    return fromStore(await storePost(address, body, DeskOrderResponse, await asSeller()))
  })
  refresh()
  if (!result.ok) return refusedForm(result, typed, rename)
  return redirect(localePath(await getLocale(), PATHS.sellerOrder(result.data.order.id)))
}

export async function acceptOrderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { ship_by: typed["ship_by"] ?? "" }
  return change(typed, { name: "accept-order", path: "accept", schema: SellerAcceptOrder, body })
}

const Kind = z.enum(["stock", "time", "place", "other"])

export async function rejectOrderAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const kind = Kind.safeParse(typed["kind"]).data
  const t = await getTranslations({ locale: await getLocale(), namespace: "desk.reject" })
  const own = kind === "other" ? (typed["reason"] ?? "") : ""
  const body = { reason: kind && kind !== "other" ? t(`kind.${kind}`) : own }
  const rename = (path: string) => (kind ? path : "kind")
  return change(typed, { name: "reject-order", path: "reject", schema: SellerRejectOrder, body, rename })
}

export async function packParcelAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const lines = packedLines(typed)
  const body = { lines, key: typed["key"] ?? "" }
  const rename = (path: string) => packField(lines, path)
  return change(typed, { name: "pack-parcel", path: "parcels", schema: SellerPackParcel, body, rename })
}

const parcelPath = (typed: Typed, act: string): string =>
  `parcels/${encodeURIComponent(typed["parcel_id"] ?? "")}/${act}`

export async function shipParcelAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { courier: typed["courier"] ?? "", waybill: typed["waybill"] ?? "" }
  const path = parcelPath(typed, "ship")
  return change(typed, { name: "ship-parcel", path, schema: SellerShipParcel, body })
}

export async function unpackParcelAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const path = parcelPath(typed, "unpack")
  return change(typed, { name: "unpack-parcel", path, schema: z.strictObject({}), body: {} })
}

export async function takeCashAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  return change(typed, { name: "take-cash", path: "cash", schema: z.strictObject({}), body: {} })
}
