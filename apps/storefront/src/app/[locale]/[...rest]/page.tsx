import { notFound } from "next/navigation"

/** Every address without a page of its own gets the shop's 404 in the language of its prefix. */
export default function UnknownPage() {
  notFound()
}
