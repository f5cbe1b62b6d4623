import type { Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { Badge } from "@/ui/badge"
import { Link } from "@/ui/link"
import { Picture } from "@/ui/picture"
import { Price } from "@/ui/price"
import type { ProductCardView } from "../views"

export type ProductCardProps = {
  locale: Locale
  product: ProductCardView
  heading: "h2" | "h3"
  isFirst: boolean
}

export async function ProductCard({ locale, product, heading: Heading, isFirst }: ProductCardProps) {
  const t = await getTranslations({ locale, namespace: "catalogue" })
  const common = await getTranslations({ locale, namespace: "common" })
  return (
    <article className="relative flex h-full flex-col overflow-hidden rounded-card border border-line bg-surface transition-shadow focus-within:border-paddy hover:shadow-card">
      {product.picture ? (
        <Picture
          src={product.picture.src}
          alt={product.picture.alt}
          sizes="(min-width: 64rem) 17rem, (min-width: 48rem) 30vw, 35vw"
          illustrationLabel={product.picture.isIllustration ? common("illustration") : undefined}
          isFirst={isFirst}
        />
      ) : (
        <span aria-hidden="true" className="flex aspect-square items-center justify-center bg-sand">
          <span className="songket-line w-[78px]" />
        </span>
      )}
      <div className="flex flex-1 flex-col gap-1 p-3">
        <Heading className="text-[0.95rem] leading-snug font-semibold tracking-normal text-pretty">
          <Link
            href={localePath(locale, PATHS.product(product.handle))}
            className="line-clamp-3 after:absolute after:inset-0 hover:text-paddy"
          >
            {product.title}
          </Link>
        </Heading>
        <p className="mt-0.5">
          <Price amount={product.price} prefix={product.hasPriceRange ? t("product.from") : undefined} />
          {product.pricePerKg && (
            <span className="block text-[0.8125rem] text-ink-soft">
              {t(product.hasPriceRange ? "product.perKgFrom" : "product.perKg", {
                price: product.pricePerKg,
              })}
            </span>
          )}
        </p>
        <div className="mt-auto pt-1.5">
          {product.stock !== "available" && (
            <p className="mb-1.5">
              <Badge tone={product.stock === "low" ? "gold" : "danger"}>{t(`stock.${product.stock}`)}</Badge>
            </p>
          )}
          <p className="text-[0.8125rem] leading-snug text-ink-soft">
            {product.sellerName}
            <span className="block">{t("product.kecamatan", { name: product.kecamatan })}</span>
          </p>
        </div>
      </div>
    </article>
  )
}
