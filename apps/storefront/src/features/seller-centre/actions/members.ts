"use server"

import {
  InvitationResponse,
  MemberListResponse,
  MemberResponse,
  SellerInviteMember,
  SellerUpdateMember,
} from "@sebiduk/contracts"
import { refresh } from "next/cache"
import { getLocale, getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { fromStore, parseInput, runAction, type ActionResult } from "@/lib/action"
import { env } from "@/lib/env"
import { typedValues } from "@/lib/form-state"
import { asSeller } from "@/lib/seller-session"
import { storeDelete, storePost, type StoreResult } from "@/lib/store-client"
import type { FormState } from "@/ui/form-state"
import { refusedForm } from "../refused-form"

/** The link is told once, in the values of the form. */
export async function inviteMemberAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const locale = await getLocale()
  const body = {
    name: typed["name"] ?? "",
    email: (typed["email"] ?? "").trim(),
    rights: form.getAll("rights"),
  }
  const result = await runAction("invite-member", async () => {
    const input = parseInput(SellerInviteMember, body)
    if (!input.ok) return input
    const path = "/seller/members/invitations"
    return fromStore(await storePost(path, input.data, InvitationResponse, await asSeller()))
  })
  if (!result.ok) return refusedForm(result, typed)
  refresh()
  const t = await getTranslations({ locale, namespace: "seller.members" })
  const path = localePath(locale, PATHS.sellerInvitation(result.data.token))
  const link = new URL(path, env().STOREFRONT_URL).toString()
  return {
    status: "done",
    message: t("invited", { name: result.data.invitation.name }),
    fieldErrors: {},
    values: { link },
  }
}

/** Only whether it went well. */
function done(result: StoreResult<unknown>): ActionResult<null> {
  const answer = fromStore(result)
  return answer.ok ? { ok: true, data: null } : answer
}

/** Changes somebody's rights or takes them out; an invitation is taken back. */
export async function changeMemberAction(_previous: FormState, form: FormData): Promise<FormState> {
  const typed = typedValues(form)
  const id = encodeURIComponent(typed["id"] ?? "")
  const result = await runAction<null>("change-member", async () => {
    const options = await asSeller()
    if (typed["intent"] === "revoke")
      return done(await storeDelete(`/seller/members/invitations/${id}`, MemberListResponse, options))
    if (typed["intent"] === "remove")
      return done(await storeDelete(`/seller/members/${id}`, MemberListResponse, options))
    const input = parseInput(SellerUpdateMember, { rights: form.getAll("rights") })
    if (!input.ok) return input
    return done(await storePost(`/seller/members/${id}`, input.data, MemberResponse, options))
  })
  refresh()
  if (!result.ok) return refusedForm(result, typed)
  return { status: "idle", fieldErrors: {}, values: {} }
}
