import type { Cart, CartAddress, CartSellerGroup } from "@sebiduk/contracts"
import { discountOf, discountsByCode } from "./cart-discounts"
import type { CartFacts } from "./cart-facts"
import {
  groupBySeller,
  isDeliveryComplete,
  lineProblem,
  newPrice,
  roomFor,
  type SellerGroup,
} from "./cart-rules"
import { paymentMethods } from "./payment-methods"
import { belowMinimum, cartHoliday, shopState } from "./shop-notices"

function toGroup(group: SellerGroup, facts: CartFacts, today: string): CartSellerGroup {
  const { seller, items } = group
  const method = facts.shipping_methods.find(({ data }) => data.seller_id === seller.id)
  return {
    seller: {
      id: seller.id,
      handle: seller.handle,
      name: seller.name,
      kecamatan: seller.business.kecamatan,
      state: shopState(seller),
      dispatch_days: seller.dispatch_days,
    },
    lines: items.map((item) => {
      const product = item.variant?.product
      const picture = product?.metadata.pictures[0]
      return {
        id: item.id,
        variant_id: item.variant_id,
        product_handle: product?.handle ?? item.product_handle,
        title: {
          id: product?.title ?? item.product_title,
          en: product?.metadata.title_en ?? item.metadata.title_en,
        },
        variant_title: item.variant_title,
        picture: picture
          ? {
              url: picture.url,
              alt: { id: picture.alt_id, en: picture.alt_en },
              is_illustration: picture.is_illustration,
            }
          : null,
        quantity: item.quantity,
        unit_price_idr: item.unit_price,
        new_price_idr: newPrice(item, facts),
        total_idr: item.total + discountOf([item]),
        available: roomFor(item, facts),
        problem: lineProblem(item, facts),
      }
    }),
    subtotal_idr: items.reduce((sum, { total }) => sum + total, 0) + discountOf(items),
    holiday: cartHoliday(seller, today),
    minimum_order_idr: seller.minimum_order_idr,
    below_minimum_idr: belowMinimum(group, facts),
    weight_g: items.reduce((sum, { quantity, variant }) => sum + quantity * (variant?.weight ?? 0), 0),
    delivery: method
      ? {
          service: method.data.service,
          price_idr: method.amount,
          chargeable_weight_g: method.data.chargeable_weight_g,
          etd_days: method.data.etd_days,
        }
      : null,
    discount_idr: discountOf(method ? [...items, method] : items),
  }
}

function toCoupons(facts: CartFacts): Cart["coupons"] {
  const discounts = discountsByCode(facts)
  return (facts.metadata?.coupons ?? []).map((coupon) => ({
    ...coupon,
    discount_idr: discounts.get(coupon.code) ?? 0,
  }))
}

function toAddress({ email, shipping_address }: CartFacts): CartAddress | null {
  if (!email || !shipping_address?.metadata) return null
  const { desa_code, kecamatan, desa, landmark, note } = shipping_address.metadata
  return {
    email,
    recipient: shipping_address.first_name ?? "",
    phone: shipping_address.phone ?? "",
    desa_code,
    province: shipping_address.province ?? "",
    regency: shipping_address.city ?? "",
    kecamatan,
    desa,
    postcode: shipping_address.postal_code ?? "",
    street: shipping_address.address_1 ?? "",
    landmark,
    note,
  }
}

/**
 * The cart as a shopper sees it. Amounts in whole rupiah.
 * @param today day in WIB
 */
export function toCart(facts: CartFacts, today: string): Cart {
  const groups = groupBySeller(facts.items)
  const address = toAddress(facts)
  const missing: Cart["missing"] = []
  if (facts.items.length === 0) missing.push("lines")
  if (facts.items.some((item) => lineProblem(item, facts) !== null)) missing.push("stock")
  if (facts.items.some((item) => newPrice(item, facts) !== null)) missing.push("prices")
  if (groups.some((group) => belowMinimum(group, facts) > 0)) missing.push("minimum")
  if (!address) missing.push("address")
  if (!isDeliveryComplete(facts)) missing.push("delivery")
  const coupons = toCoupons(facts)
  if (coupons.some(({ problem }) => problem)) missing.push("coupon")
  const [itemDiscount, deliveryDiscount] = [discountOf(facts.items), discountOf(facts.shipping_methods)]
  return {
    id: facts.id,
    groups: groups.map((group) => toGroup(group, facts, today)),
    item_count: facts.items.reduce((sum, { quantity }) => sum + quantity, 0),
    item_total_idr: facts.item_total + itemDiscount,
    delivery_total_idr: facts.shipping_total + deliveryDiscount,
    coupons,
    discount_idr: itemDiscount + deliveryDiscount,
    total_idr: facts.total,
    address,
    payment_methods: paymentMethods(facts),
    missing,
  }
}
