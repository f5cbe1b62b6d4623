import { getEvidenceAddress } from "@/features/seller-centre/queries"

type Context = { params: Promise<{ id: string }> }

/** Leads the shop's own people to their paper, by a link that is good for minutes. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const location = await getEvidenceAddress((await params).id)
  if (!location) return new Response(null, { status: 404 })
  const headers = { location, "cache-control": "no-store", "referrer-policy": "no-referrer" }
  return new Response(null, { status: 302, headers })
}
