import "server-only"
import { headers } from "next/headers"
import { getLocale, getTranslations } from "next-intl/server"
import { barePath, PATHS } from "@/i18n/paths"
import type { ActionFailure } from "@/lib/action"
import { failedForm } from "@/lib/form-state"
import { goToLogin, loginAddress, readSeller } from "@/lib/seller-session"
import type { FormState } from "@/ui/form-state"

/** The page the form stands on, as its browser tells. */
function ownPath(asked: Headers): string {
  const referer = asked.get("referer") ?? ""
  return URL.canParse(referer) ? barePath(new URL(referer).pathname) : PATHS.myShop
}

/**
 * A refused action as its form shows it. Whose session ended finds the door in a tab of its own: the form stays with
 * all that was typed and chosen, to be sent once more.
 */
export async function refusedForm(
  failure: ActionFailure,
  typed: Record<string, string>,
  rename?: (path: string) => string,
): Promise<FormState> {
  const locale = await getLocale()
  const asked = await headers()
  // Before JavaScript the answer is the whole page, whose own way to the door would post the form there.
  if (!asked.has("next-action") && !(await readSeller())) return goToLogin(ownPath(asked))
  const state = await failedForm(failure, typed, locale, rename)
  if (failure.code !== "LOGIN_REQUIRED") return state
  const t = await getTranslations({ locale, namespace: "seller.door" })
  const href = loginAddress(locale, ownPath(asked))
  return { ...state, link: { href, label: t("again"), isNewTab: true } }
}
