import { getProofAddress } from "@/features/orders/queries"

type Context = { params: Promise<{ id: string; proof_id: string }> }

/** Leads whoever holds a purchase's token to a proof of it, by a link that is good for minutes. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const token = new URL(request.url).searchParams.get("token") ?? ""
  const { id, proof_id } = await params
  const location = await getProofAddress(id, proof_id, token)
  if (!location) return new Response(null, { status: 404 })
  const headers = { location, "cache-control": "no-store", "referrer-policy": "no-referrer" }
  return new Response(null, { status: 302, headers })
}
