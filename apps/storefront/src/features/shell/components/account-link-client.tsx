"use client"

import { usePathname } from "next/navigation"
import { useSyncExternalStore } from "react"
import { hasMemberMark } from "@/lib/member-mark"
import { Link } from "@/ui/link"
import { subscribeToCookies } from "./cookie-news-client"

/**
 * The way to the account, whose page leads a guest to the door: one address for everybody, and a word that the browser
 * chooses, so that the page around it can be cached.
 */
export function AccountLink({ href, account, login }: { href: string; account: string; login: string }) {
  // Read again on every page: logging in and out ends on another one.
  usePathname()
  const isMember = useSyncExternalStore(
    subscribeToCookies,
    () => hasMemberMark(document.cookie),
    () => undefined,
  )
  return (
    <Link
      href={href}
      className="relative inline-flex h-11 min-w-11 items-center justify-center gap-2 rounded-control px-2 font-semibold hover:bg-sand"
    >
      <PersonIcon />
      {isMember && (
        <span aria-hidden="true" className="absolute top-1.5 left-7 size-2.5 rounded-full bg-paddy" />
      )}
      <span className="sr-only md:not-sr-only">{isMember === false ? login : account}</span>
    </Link>
  )
}

function PersonIcon() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      className="size-6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.8-4 3.7-6 7.5-6s6.7 2 7.5 6" />
    </svg>
  )
}
