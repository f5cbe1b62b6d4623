/** Answers as soon as this server does; it says nothing about the backend. */
export function GET() {
  return Response.json({ status: "ok" })
}

export const dynamic = "force-dynamic"
