import { AreaCode } from "@sebiduk/contracts"
import { NextResponse, type NextRequest } from "next/server"
import { listAreas } from "@/features/checkout/queries"

const DAY_S = 24 * 60 * 60

/** The areas inside one area (`?parent=16.08`), without parent the provinces; public facts, so cached for a day. */
export async function GET(request: NextRequest): Promise<NextResponse> {
  const parent = AreaCode.optional().safeParse(request.nextUrl.searchParams.get("parent") ?? undefined)
  if (!parent.success) return NextResponse.json({ code: "AREA_UNKNOWN" }, { status: 400 })
  const areas = await listAreas(parent.data)
  if (!areas) return NextResponse.json({ code: "AREA_UNKNOWN" }, { status: 404 })
  return NextResponse.json(
    { areas },
    { headers: { "cache-control": `public, max-age=${DAY_S}, stale-while-revalidate=${7 * DAY_S}` } },
  )
}
