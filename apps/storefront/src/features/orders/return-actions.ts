"use server"

import {
  BuyerReturnResponse,
  ReturnPhotoResponse,
  StoreOpenReturn,
  StoreReplyReturn,
  StoreSendReturn,
  WriteReturnMessage,
} from "@sebiduk/contracts"
import { MAX_RETURN_PHOTOS } from "@sebiduk/domain"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import type { z } from "zod"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { failedForm, typedValues } from "@/lib/form-state"
import { sendFile } from "@/lib/send-file"
import { arrivedBefore, arrivedValue, sendPictures } from "@/lib/send-pictures"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { PurchaseKey } from "./purchase-key"
import { returnedLines, returnField } from "./return-form"

type Typed = Record<string, string>

const keyOf = (typed: Typed) =>
  parseInput(PurchaseKey, { purchase_id: typed["purchase_id"] ?? "", token: typed["token"] ?? "" })

const withOrderToken = (token: string) => ({ headers: { "x-order-token": token } })

const returnsOf = (purchase_id: string): string => `/store/orders/${encodeURIComponent(purchase_id)}/returns`

async function showReturn({ purchase_id, token }: PurchaseKey, return_id: string): Promise<never> {
  const path = localePath(await getLocale(), PATHS.orderReturn(purchase_id, return_id))
  return redirect(`${path}?token=${encodeURIComponent(token)}`)
}

function bodyOf(typed: Typed, photo_ids: string[]) {
  const account = {
    bank: typed["bank"] ?? "",
    account_number: typed["account_number"] ?? "",
    holder: typed["holder"] ?? "",
  }
  return {
    order_id: typed["order_id"] ?? "",
    lines: returnedLines(typed),
    reason: typed["reason"] ?? "",
    words: typed["words"] ?? "",
    photo_ids,
    account: "bank" in typed ? account : null,
    key: typed["key"] ?? "",
  }
}

const NO_PHOTO = {
  ok: false,
  code: "FILE_REQUIRED",
  fieldErrors: { photo_ids: { code: "FILE_REQUIRED" } },
} as const

/** Opens a return; photos that arrived stay, whatever else is wrong. */
export async function openReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const arrived = arrivedBefore(typed)
  const key = keyOf(typed)
  const result = await runAction("open-return", async () => {
    if (!key.ok) return key
    const { purchase_id, token } = key.data
    const path = returnsOf(purchase_id)
    const sendPhoto = async (file: File): Promise<ActionResult<string>> => {
      const sent = await sendFile(
        `${path}/photos`,
        file,
        ReturnPhotoResponse,
        "photos",
        withOrderToken(token),
      )
      return sent.ok ? { ok: true, data: sent.data.photo.id } : sent
    }
    const sent = await sendPictures(form, "photos", arrived, MAX_RETURN_PHOTOS, sendPhoto)
    if (!sent.ok) return sent
    const body = bodyOf(
      typed,
      arrived.map(({ id }) => id),
    )
    const input = parseInput(StoreOpenReturn, body)
    if (!input.ok) {
      if (arrived.length > 0) return input
      return { ...input, fieldErrors: { ...input.fieldErrors, ...NO_PHOTO.fieldErrors } }
    }
    return fromStore(await storePost(path, body, BuyerReturnResponse, withOrderToken(token)))
  })
  if (!result.ok || !key.ok) {
    const failure = result.ok ? ({ ok: false, code: "ORDER_NOT_FOUND" } as const) : result
    const kept = { ...typed, picture_ids: arrivedValue(arrived) }
    const toField = (path: string) => returnField(returnedLines(typed), path)
    return failedForm(failure, kept, await getLocale(), toField)
  }
  return showReturn(key.data, result.data.return.id)
}

/** Asks something of a return; refused or not, the page then shows it as it stands. */
async function change<T>(
  name: string,
  path: string,
  typed: Typed,
  schema: z.ZodType<T>,
  body: object,
): Promise<FormState> {
  const key = keyOf(typed)
  const id = typed["return_id"] ?? ""
  const result = await runAction(name, async () => {
    if (!key.ok) return key
    const input = parseInput(schema, body)
    if (!input.ok) return input
    const { purchase_id, token } = key.data
    const address = `${returnsOf(purchase_id)}/${encodeURIComponent(id)}/${path}`
    return fromStore(await storePost(address, body, BuyerReturnResponse, withOrderToken(token)))
  })
  refresh()
  if (!result.ok) return failedForm(result, typed, await getLocale())
  if (!key.ok) return failedForm(key, typed, await getLocale())
  return showReturn(key.data, id)
}

export async function replyReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { act: typed["act"] ?? "", reason: typed["reason"] ?? "" }
  return change("reply-return", "reply", typed, StoreReplyReturn, body)
}

export async function sendReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const waybill = typed["waybill"] ?? ""
  const courier = typed["courier"] ?? ""
  return change("send-return", "parcel", typed, StoreSendReturn, { courier, waybill })
}

export async function writeReturnMessageAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { text: typed["text"] ?? "", key: typed["key"] ?? "" }
  return change("write-return-message", "messages", typed, WriteReturnMessage, body)
}
