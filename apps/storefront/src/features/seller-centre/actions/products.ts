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
import { failedForm, typedValues } from "@/lib/form-state"
import { asSeller } from "@/lib/seller-session"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { numberOrNull } from "../form-values"
import { chosenFiles, sendFile } from "./uploads"

const MAX_PICTURES = 8

/** The pictures chosen now behind those that arrived before. */
async function picturesOf(form: FormData, typed: Record<string, string>): Promise<ActionResult<string[]>> {
  const ids = (typed["picture_ids"] ?? "").split(" ").filter(Boolean)
  for (const file of chosenFiles(form, "pictures").slice(0, MAX_PICTURES - ids.length)) {
    const sent = await sendFile("/seller/pictures", file, SellerPictureResponse, "pictures")
    if (!sent.ok) return sent
    ids.push(sent.data.picture.id)
  }
  return { ok: true, data: ids }
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
  let pictures: string[] = []
  const result = await runAction("save-product", async () => {
    const sent = await picturesOf(form, typed)
    if (!sent.ok) return sent
    pictures = sent.data
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
    return failedForm(result, { ...typed, picture_ids: pictures.join(" ") }, await getLocale(), toField)
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
  if (!result.ok) return failedForm(result, typed, await getLocale())
  return { status: "idle", fieldErrors: {}, values: {} }
}
