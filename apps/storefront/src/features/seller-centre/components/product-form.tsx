import type { CatalogueCategory, Locale, SellerProduct } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { SelectField, TextField } from "@/ui/form-fields-client"
import { PaperField } from "@/ui/paper-field-client"
import { FILE_MAX_BYTES, FILES_MAX_BYTES, megabytes } from "@/ui/upload-limits"
import { saveProductAction } from "../actions/products"
import { KeptPictures } from "./kept-paper-client"
import { SellerForm } from "./seller-form"

type Props = { locale: Locale; categories: readonly CatalogueCategory[]; product?: SellerProduct }

const MAX_PICTURES = 8

/** A product with one unit. Of one that is there, what stays empty stays as it is. */
export async function ProductForm({ locale, categories, product }: Props) {
  const t = await getTranslations({ locale, namespace: "seller.products" })
  const tSeller = await getTranslations({ locale, namespace: "seller" })
  const labels = {
    pictures: t("pictures"),
    title: t("name"),
    category: t("category"),
    description: t("story"),
    variant_title: t("variant"),
    price_idr: t("price"),
    stock: t("stockField"),
    weight_g: t("weight"),
    length_cm: t("length"),
    width_cm: t("width"),
    height_cm: t("height"),
    net_weight_g: t("net"),
    shelf_life_days: t("shelfLife"),
  }
  const optional = tSeller("optional")
  const unlessKept = product ? { optionalLabel: optional } : {}
  const number = { inputMode: "numeric", autoComplete: "off", maxLength: 20 } as const
  return (
    <SellerForm
      locale={locale}
      action={saveProductAction}
      labels={labels}
      submit={t("save")}
      busy={tSeller("saving")}
    >
      <input type="hidden" name="product_id" value={product?.id ?? ""} />
      <PaperField
        name="pictures"
        label={labels.pictures}
        hint={t("picturesHint", { count: MAX_PICTURES, ...megabytes(FILE_MAX_BYTES) })}
        tooLarge={tSeller("licences.tooLarge", megabytes(FILE_MAX_BYTES))}
        tooMuch={t("picturesTooMuch", megabytes(FILES_MAX_BYTES))}
        limit={t("picturesLimit", megabytes(FILES_MAX_BYTES))}
        accept="image/*"
        isMultiple
      />
      <KeptPictures
        sentences={Array.from({ length: MAX_PICTURES }, (_, index) =>
          t("keptPictures", { count: index + 1 }),
        )}
      />
      <TextField name="title" label={labels.title} defaultValue={product?.title} maxLength={100} />
      <SelectField
        name="category"
        label={labels.category}
        placeholder={t("categoryChoose")}
        defaultValue={product?.category ?? ""}
        options={categories.map(({ handle, name }) => ({ value: handle, label: name[locale] }))}
      />
      <TextField
        name="description"
        label={labels.description}
        hint={t("storyHint")}
        defaultValue={product?.description}
        isMultiline
        maxLength={2_000}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="variant_title"
          label={labels.variant_title}
          hint={t("variantHint")}
          defaultValue={product?.variant_title ?? ""}
          maxLength={40}
        />
        <TextField
          {...number}
          name="price_idr"
          label={labels.price_idr}
          defaultValue={product?.price_idr ?? ""}
        />
        {!product && <TextField {...number} name="stock" label={labels.stock} />}
        <TextField
          {...number}
          name="weight_g"
          label={labels.weight_g}
          hint={t("weightHint")}
          defaultValue={product?.weight_g ?? ""}
        />
      </div>
      <fieldset>
        <legend className="mb-2 font-semibold">{t("size")}</legend>
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField {...number} {...unlessKept} name="length_cm" label={labels.length_cm} />
          <TextField {...number} {...unlessKept} name="width_cm" label={labels.width_cm} />
          <TextField {...number} {...unlessKept} name="height_cm" label={labels.height_cm} />
        </div>
      </fieldset>
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField {...number} name="net_weight_g" label={labels.net_weight_g} optionalLabel={optional} />
        <TextField
          {...number}
          name="shelf_life_days"
          label={labels.shelf_life_days}
          hint={t("shelfLifeHint")}
          optionalLabel={optional}
          defaultValue={product?.shelf_life_days ?? ""}
        />
      </div>
    </SellerForm>
  )
}
