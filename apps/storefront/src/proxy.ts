import createMiddleware from "next-intl/middleware"
import { NextResponse, type NextRequest } from "next/server"
import { rewriteListView } from "@/lib/list-view"
import { routing } from "@/i18n/routing"

const localise = createMiddleware(routing)

/** Language prefix, and the cached twin of a sorted or paged category; never authorisation. */
export default function proxy(request: NextRequest) {
  const view = rewriteListView(request.nextUrl.pathname, request.nextUrl.searchParams)
  if (view) return NextResponse.rewrite(new URL(view, request.url))
  return localise(request)
}

export const config = { matcher: ["/((?!api|_next|.*\\..*).*)"] }
