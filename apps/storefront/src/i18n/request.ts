import { DEFAULT_LOCALE, Locale } from "@sebiduk/contracts"
import { getRequestConfig } from "next-intl/server"
import { headers } from "next/headers"
import { locale as rootLocale } from "next/root-params"
import { FORMATS } from "./formats"
import { loadMessages } from "./messages"

/** The proxy writes the language of the address here. */
const LOCALE_HEADER = "x-next-intl-locale"

/** Of the page being rendered; a server action belongs to no page and has only its request. */
async function localeOfAddress(): Promise<string | null> {
  try {
    return await rootLocale()
  } catch {
    return (await headers()).get(LOCALE_HEADER)
  }
}

export default getRequestConfig(async ({ locale: wanted }) => {
  const locale = Locale.catch(DEFAULT_LOCALE).parse(wanted ?? (await localeOfAddress()))
  return { locale, messages: await loadMessages(locale), formats: FORMATS, timeZone: "Asia/Jakarta" }
})
