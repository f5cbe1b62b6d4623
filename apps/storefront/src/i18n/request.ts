import { DEFAULT_LOCALE, Locale } from "@sebiduk/contracts"
import { getRequestConfig } from "next-intl/server"
import { loadMessages } from "./messages"

export default getRequestConfig(async ({ requestLocale }) => {
  const locale = Locale.catch(DEFAULT_LOCALE).parse(await requestLocale)
  return { locale, messages: await loadMessages(locale), timeZone: "Asia/Jakarta" }
})
