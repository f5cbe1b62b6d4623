"use server"

import {
  SellerAnswerReturn,
  SellerContestReturn,
  SellerReceiveReturn,
  SellerReturnResponse,
  WriteReturnMessage,
} from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { redirect } from "next/navigation"
import { getLocale } from "next-intl/server"
import type { z } from "zod"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction } from "@/lib/action"
import { typedValues } from "@/lib/form-state"
import { asSeller } from "@/lib/seller-session"
import { storePost } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { refusedForm } from "../refused-form"
import { amountField, countedPieces, offeredAmounts } from "../return-amounts"

type Typed = Record<string, string>
type Change = {
  name: string
  /** Below the return. */
  path: string
  schema: z.ZodType
  body: object
  lines?: readonly { line_id: string }[]
}

/** Does something about a return; refused or not, the page then shows it as it stands. */
async function change(typed: Typed, { name, path, schema, body, lines = [] }: Change): Promise<FormState> {
  const id = typed["return_id"] ?? ""
  const result = await runAction(name, async () => {
    const input = parseInput(schema, body)
    if (!input.ok) return input
    const address = `/seller/returns/${encodeURIComponent(id)}/${path}`
    return fromStore(await storePost(address, body, SellerReturnResponse, await asSeller()))
  })
  refresh()
  if (!result.ok) return refusedForm(result, typed, (field) => amountField(lines, field))
  return redirect(localePath(await getLocale(), PATHS.sellerReturn(result.data.return.id)))
}

export async function acceptReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { answer: "accept", goods_back: typed["goods"] === "back" }
  return change(typed, { name: "accept-return", path: "answer", schema: SellerAnswerReturn, body })
}

export async function offerReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const lines = offeredAmounts(typed)
  const reason = typed["reason"] ?? ""
  const body = { answer: "offer", goods_back: typed["goods"] === "back", lines, reason }
  return change(typed, { name: "offer-return", path: "answer", schema: SellerAnswerReturn, body, lines })
}

export async function refuseReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { answer: "refuse", reason: typed["reason"] ?? "" }
  return change(typed, { name: "refuse-return", path: "answer", schema: SellerAnswerReturn, body })
}

export async function receiveReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const lines = countedPieces(typed)
  return change(typed, {
    name: "receive-return",
    path: "goods",
    schema: SellerReceiveReturn,
    body: { lines },
    lines,
  })
}

export async function contestReturnAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { reason: typed["reason"] ?? "" }
  return change(typed, { name: "contest-return", path: "contest", schema: SellerContestReturn, body })
}

export async function writeReturnMessageAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const body = { text: typed["text"] ?? "", key: typed["key"] ?? "" }
  return change(typed, { name: "write-message", path: "messages", schema: WriteReturnMessage, body })
}
