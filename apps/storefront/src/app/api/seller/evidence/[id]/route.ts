import { EvidenceLinkResponse } from "@sebiduk/contracts"
import { asSeller } from "@/lib/seller-session"
import { env } from "@/lib/env"
import { storeGet } from "@/lib/store-client"

/** Leads the shop's own people to their paper, by a link that is good for minutes. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const { id } = await params
  const path = `/seller/evidence/${encodeURIComponent(id)}/link`
  const link = await storeGet(path, EvidenceLinkResponse, await asSeller())
  if (!link.ok) return new Response(null, { status: link.status === 401 ? 401 : 404 })
  const headers = {
    location: new URL(link.data.url, env().BACKEND_URL).toString(),
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  }
  return new Response(null, { status: 302, headers })
}
