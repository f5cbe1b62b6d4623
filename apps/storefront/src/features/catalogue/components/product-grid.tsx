import type { Locale, ProductCard as ProductCardData } from "@sebiduk/contracts"
import { env } from "@/lib/env"
import { toProductCardView } from "../views"
import { ProductCard } from "./product-card"

export type ProductGridProps = {
  locale: Locale
  products: ProductCardData[]
  heading?: "h2" | "h3"
  /** How many pictures a visitor sees before scrolling; they load first. */
  firstPictures?: number
  /** How many to show on a phone; the rest neither shows nor loads there. */
  onPhone?: number
}

export function ProductGrid({
  locale,
  products,
  heading = "h3",
  firstPictures = 0,
  onPhone,
}: ProductGridProps) {
  return (
    <ul className="grid grid-cols-2 gap-3 md:grid-cols-3 md:gap-4 lg:grid-cols-4">
      {products.map((product, index) => (
        <li
          key={product.handle}
          className={onPhone !== undefined && index >= onPhone ? "hidden md:block" : undefined}
        >
          <ProductCard
            locale={locale}
            product={toProductCardView(product, locale, env().BACKEND_URL)}
            heading={heading}
            isFirst={index < firstPictures}
          />
        </li>
      ))}
    </ul>
  )
}
