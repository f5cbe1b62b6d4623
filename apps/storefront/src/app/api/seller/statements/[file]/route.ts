import { DEFAULT_LOCALE } from "@sebiduk/contracts"
import { getStatementFile } from "@/features/seller-centre/queries"
import { PATHS } from "@/i18n/paths"
import { loginAddress } from "@/lib/seller-session"

type Context = { params: Promise<{ file: string }> }

const FILE = /^(20\d{2}-\d{2})\.(pdf|csv)$/
const KEPT = ["content-type", "content-disposition"] as const

/** Hands the shop's own people their statement: `2026-11.pdf`, by the session of the storefront. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [, month, type] = FILE.exec((await params).file) ?? []
  if (!month || (type !== "pdf" && type !== "csv")) return new Response(null, { status: 404 })
  const file = await getStatementFile(month, type)
  if (file.status === 401) {
    const location = loginAddress(DEFAULT_LOCALE, PATHS.sellerStatements)
    return new Response(null, { status: 302, headers: { location, "cache-control": "no-store" } })
  }
  if (!file.ok) return new Response(null, { status: file.status })
  const headers = new Headers({ "cache-control": "no-store" })
  for (const name of KEPT) headers.set(name, file.headers.get(name) ?? "")
  return new Response(file.body, { headers })
}
