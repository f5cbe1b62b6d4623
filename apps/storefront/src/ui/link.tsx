import NextLink from "next/link"
import type { ComponentProps } from "react"
import { LinkPending } from "./link-pending-client"

export type LinkProps = Omit<ComponentProps<typeof NextLink>, "href" | "prefetch"> & { href: string }

/** A link that loads nothing before it is touched: prefetching costs data on a cheap phone. */
export function Link({ children, ...rest }: LinkProps) {
  return (
    <NextLink prefetch={false} {...rest}>
      {children}
      <LinkPending />
    </NextLink>
  )
}
