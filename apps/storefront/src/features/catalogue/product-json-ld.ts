import type { Locale, ProductPage } from "@sebiduk/contracts"
import { priceRange } from "./views"

/** schema.org Product with one offer over all variants. @param url full address of the page */
export function productJsonLd(product: ProductPage, locale: Locale, url: string, pictures: string[]): object {
  const { from, to } = priceRange(product)
  const isInStock = product.variants.some((variant) => variant.available > 0)
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.title[locale],
    description: product.description[locale],
    image: pictures,
    url,
    category: product.category.name[locale],
    offers: {
      "@type": "AggregateOffer",
      priceCurrency: "IDR",
      lowPrice: from,
      highPrice: to,
      offerCount: product.variants.length,
      availability: `https://schema.org/${isInStock ? "InStock" : "OutOfStock"}`,
      seller: { "@type": "Organization", name: product.seller.name },
    },
  }
}
