"use server"

import {
  EvidenceResponse,
  SellerLicenceResponse,
  SellerResubmitLicence,
  SellerSubmitLicence,
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
import { textOrNull } from "@/lib/form-values"
import { refusedForm } from "../refused-form"
import { chosenFiles, sendFile } from "@/lib/send-file"

type Paper = { id: string; name: string }

/** The paper chosen now, else the one uploaded before. */
async function paperOf(form: FormData, typed: Record<string, string>): Promise<ActionResult<Paper>> {
  const [file] = chosenFiles(form, "file")
  if (file) {
    const sent = await sendFile("/seller/evidence", file, EvidenceResponse, "file", await asSeller())
    if (!sent.ok) return sent
    const { id, file_name } = sent.data.evidence
    return { ok: true, data: { id, name: file_name } }
  }
  if (typed["evidence_id"])
    return { ok: true, data: { id: typed["evidence_id"], name: typed["evidence_name"] ?? "" } }
  return { ok: false, code: "FILE_REQUIRED", fieldErrors: { file: { code: "FILE_REQUIRED" } } }
}

/** Sends a new licence, or one again; a paper that arrived stays, whatever else is wrong. */
export async function saveLicenceAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const id = typed["licence_id"] ?? ""
  let paper: Paper | undefined
  const result = await runAction("save-licence", async () => {
    const sent = await paperOf(form, typed)
    if (!sent.ok) return sent
    paper = sent.data
    const said = {
      number: typed["number"] ?? "",
      issuer: textOrNull(typed["issuer"] ?? ""),
      issued_on: textOrNull(typed["issued_on"] ?? ""),
      valid_until: textOrNull(typed["valid_until"] ?? ""),
      standard: textOrNull(typed["standard"] ?? ""),
      evidence_id: paper.id,
    }
    const body = id === "" ? { type: typed["type"] ?? "", ...said } : said
    const input = parseInput(id === "" ? SellerSubmitLicence : SellerResubmitLicence, body)
    if (!input.ok) return input
    const path = id === "" ? "/seller/licences" : `/seller/licences/${encodeURIComponent(id)}`
    return fromStore(await storePost(path, body, SellerLicenceResponse, await asSeller()))
  })
  if (!result.ok) {
    const kept: Record<string, string> = paper ? { evidence_id: paper.id, evidence_name: paper.name } : {}
    const toField = (path: string) => (path === "evidence_id" ? "file" : path)
    return refusedForm(result, { ...typed, ...kept }, toField)
  }
  refresh()
  return redirect(localePath(await getLocale(), PATHS.sellerLicences))
}
