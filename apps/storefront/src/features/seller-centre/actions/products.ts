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
import { numberOrNull } from "../form-values"
import { refusedForm } from "../refused-form"
import { chosenFiles, sendFile } from "./uploads"

const MAX_PICTURES = 8

/** A picture that arrived: its id, and its size to know the file again. */
type Arrived = { id: string; size: number }

function arrivedBefore(typed: Record<string, string>): Arrived[] {
  const words = (typed["picture_ids"] ?? "").split(" ").filter(Boolean)
  return words.map((word) => ({ id: word.split("/")[0] ?? "", size: Number(word.split("/")[1]) }))
}

/** Sends the pictures chosen now, behind those that arrived before; a page sends its files again with every try. */
async function sendPictures(form: FormData, arrived: Arrived[]): Promise<ActionResult<null>> {
  const known = new Set(arrived.map(({ size }) => size))
  const files = chosenFiles(form, "pictures").filter(({ size }) => !known.has(size))
  for (const file of files.slice(0, MAX_PICTURES - arrived.length)) {
    const sent = await sendFile("/seller/pictures", file, SellerPictureResponse, "pictures")
    if (!sent.ok) return sent
    arrived.push({ id: sent.data.picture.id, size: file.size })
  }
  return { ok: true, data: null }
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
    const sent = await sendPictures(form, arrived)
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
    const picture_ids = arrived.map((picture) => `${picture.id}/${picture.size}`).join(" ")
    return refusedForm(result, { ...typed, picture_ids }, toField)
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
