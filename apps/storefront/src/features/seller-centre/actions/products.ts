"use server"

import {
  SellerCreateProduct,
  SellerPictureResponse,
  SellerProductResponse,
  SellerUpdateProduct,
} from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { typedValues } from "@/lib/form-state"
import { asSeller } from "@/lib/seller-session"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { numberOrNull } from "@/lib/form-values"
import { refusedForm } from "../refused-form"
import { sendFile } from "@/lib/send-file"
import { arrivedBefore, arrivedValue, sendPictures } from "@/lib/send-pictures"

const MAX_PICTURES = 8

/** Hands a picture on; answers its id. */
async function sendPicture(file: File): Promise<ActionResult<string>> {
  const seller = await asSeller()
  const sent = await sendFile("/seller/pictures", file, SellerPictureResponse, "pictures", seller)
  return sent.ok ? { ok: true, data: sent.data.picture.id } : sent
}

const NUMBERS = ["price_idr", "weight_g", "length_cm", "width_cm", "height_cm"] as const

function bodyOf(typed: Record<string, string>) {
  const numbers = NUMBERS.map((name) => [name, numberOrNull(typed[name] ?? "")] as const)
  return {
    title: typed["title"] ?? "",
    description: typed["description"] ?? "",
    category: typed["category"] ?? "",
    variant_title: typed["variant_title"] ?? "",
    net_weight_g: numberOrNull(typed["net_weight_g"] ?? ""),
    shelf_life_days: numberOrNull(typed["shelf_life_days"] ?? ""),
    ...Object.fromEntries(numbers),
  }
}

/** A new product, or one changed: then what was left empty stays. */
export async function saveProductAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const id = typed["product_id"] ?? ""
  const arrived = arrivedBefore(typed)
  const result = await runAction("save-product", async () => {
    const sent = await sendPictures(form, "pictures", arrived, MAX_PICTURES, sendPicture)
    if (!sent.ok) return sent
    const pictures = arrived.map((picture) => picture.id)
    const all = bodyOf(typed)
    const told = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null && value !== ""))
    const body =
      id === ""
        ? { ...all, stock: numberOrNull(typed["stock"] ?? ""), picture_ids: pictures }
        : { ...told, ...(pictures.length > 0 && { picture_ids: pictures }) }
    const input = parseInput(id === "" ? SellerCreateProduct : SellerUpdateProduct, body)
    if (!input.ok) return input
    const path = id === "" ? "/seller/products" : `/seller/products/${encodeURIComponent(id)}`
    return fromStore(await storePost(path, body, SellerProductResponse, await asSeller()))
  })
  if (!result.ok) {
    const toField = (path: string) => (path.startsWith("picture_ids") ? "pictures" : path)
    return refusedForm(result, { ...typed, picture_ids: arrivedValue(arrived) }, toField)
  }
  refresh()
  return redirect(localePath(await getLocale(), PATHS.sellerProducts))
}

/** Shows a product or takes it from the shelf. */
export async function showProductAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const act = typed["act"] === "publish" ? "publish" : "unpublish"
  const path = `/seller/products/${encodeURIComponent(typed["product_id"] ?? "")}/${act}`
  const result = await runAction("show-product", async () =>
    fromStore(await storePost(path, {}, SellerProductResponse, await asSeller())),
  )
  refresh()
  if (!result.ok) return refusedForm(result, typed)
  return { status: "idle", fieldErrors: {}, values: {} }
}
