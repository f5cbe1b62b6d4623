import type { Locale, SellerProduct, SellerStatus } from "@sebiduk/contracts"
import { rupiah } from "@sebiduk/domain"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { ActionForm } from "@/ui/action-form-client"
import { Card } from "@/ui/card"
import { IDLE_FORM } from "@/ui/form-state"
import { Link } from "@/ui/link"
import { SubmitButton } from "@/ui/submit-button-client"
import { showProductAction } from "../actions/products"

type Props = { locale: Locale; products: readonly SellerProduct[]; status: SellerStatus }

/** The shop's products: whether they are shown, and what is missing. */
export async function ProductList({ locale, products, status }: Props) {
  const t = await getTranslations({ locale, namespace: "seller" })
  const tErrors = await getTranslations({ locale, namespace: "errors" })
  if (products.length === 0) return <p className="text-ink-soft">{t("products.none")}</p>
  const stateOf = ({ is_visible, is_published }: SellerProduct) =>
    is_visible ? "visible" : is_published && status !== "active" ? "wished" : "hidden"
  return (
    <ul className="space-y-4">
      {products.map((product) => (
        <li key={product.id}>
          <Card className="space-y-2 p-4">
            <h2 className="font-bold break-words">{product.title}</h2>
            <p className="text-sm text-ink-soft">
              {product.variant_title}
              {product.price_idr !== null && ` · ${rupiah(product.price_idr, locale)}`}
              {product.stock !== null && ` · ${t("products.stock", { stock: product.stock })}`}
            </p>
            <p className="font-semibold">{t(`products.${stateOf(product)}`)}</p>
            {product.problems.length > 0 && (
              <div>
                <p className="text-sm">{t("products.problems")}</p>
                <ul className="list-disc pl-5 text-sm">
                  {product.problems.map(({ code, any_of }) => (
                    <li key={`${code} ${any_of.join()}`}>
                      {t(`products.problem.${code}`, {
                        licences: any_of.map((type) => t(`licenceShort.${type}`)).join(t("products.or")),
                      })}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <div className="flex flex-wrap items-center gap-3">
              <Link
                href={localePath(locale, PATHS.sellerProduct(product.id))}
                aria-label={t("products.editTitle", { title: product.title })}
                className="inline-flex min-h-11 items-center underline"
              >
                {t("products.edit")}
              </Link>
              <ActionForm
                action={showProductAction}
                initial={IDLE_FORM}
                errorTitle={t("errorTitle")}
                unreachableMessage={tErrors("UNREACHABLE")}
                fieldLabels={{}}
              >
                <input type="hidden" name="product_id" value={product.id} />
                <input type="hidden" name="act" value={product.is_published ? "unpublish" : "publish"} />
                <SubmitButton
                  variant="secondary"
                  label={t(product.is_published ? "products.unpublish" : "products.publish")}
                  busyLabel={t("products.busy")}
                />
              </ActionForm>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  )
}
