import type { CartAddress } from "@sebiduk/contracts"
import { formatPhone } from "@sebiduk/domain"
import type { ReactNode } from "react"
import { Card } from "@/ui/card"
import { Link } from "@/ui/link"

type AddressSummaryProps = {
  heading: string
  address: CartAddress
  changeLabel: string
  changeHref: string
  /** More lines, e.g. landmark and note. */
  children?: ReactNode
}

/** The address as it is printed on the parcel (order of domain.md 3.1). */
export function AddressSummary({ heading, address, changeLabel, changeHref, children }: AddressSummaryProps) {
  return (
    <Card className="p-4 sm:p-5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-bold">{heading}</h2>
        <Link
          href={changeHref}
          className="inline-flex min-h-11 items-center font-semibold text-paddy underline underline-offset-4"
        >
          {changeLabel}
        </Link>
      </div>
      <address className="not-italic">
        <p className="font-semibold">{address.recipient}</p>
        <p>{formatPhone(address.phone)}</p>
        <p>
          {address.street}, {address.desa}, {address.kecamatan}, {address.regency}, {address.province}{" "}
          {address.postcode}
        </p>
        {children}
      </address>
    </Card>
  )
}
