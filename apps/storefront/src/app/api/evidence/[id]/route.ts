import { env } from "@/lib/env"

type Context = { params: Promise<{ id: string }> }

const PASSED_ON = ["content-type", "content-length", "x-content-type-options", "content-security-policy"]

/**
 * One photo by its signed link, through our own origin: the policy of our pages shows pictures of no other. Whoever holds
 * the link needs no login; a wrong, an old and an unknown one answer alike.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const { search } = new URL(request.url)
  if (!/^\w{1,64}$/.test(id)) return new Response(null, { status: 404 })
  const answer = await fetch(new URL(`/evidence/${id}${search}`, env().BACKEND_URL), { cache: "no-store" })
  if (!answer.ok) return new Response(null, { status: 404 })
  const headers = new Headers({ "cache-control": "private, no-store", "referrer-policy": "no-referrer" })
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(answer.body, { headers })
}
