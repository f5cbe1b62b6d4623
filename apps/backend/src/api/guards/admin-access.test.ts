import { describe, expect, it } from "vitest"
import { mayAccess } from "./admin-access"

describe("mayAccess", () => {
  it.each([
    ["administrator", "GET", "/admin/rbac/roles"],
    ["administrator", "POST", "/admin/users/user_1/roles"],
    ["administrator", "POST", "/admin/api-keys"],
    ["administrator", "POST", "/admin/invites"],
    ["administrator", "DELETE", "/admin/users/user_1"],
    ["administrator", "POST", "/admin/draft-orders"],
    ["administrator", "POST", "/admin/payments/pay_1/refund"],
    ["administrator", "POST", "/admin/payment-collections/pay_col_1/mark-as-paid"],
    ["administrator", "POST", "/admin/order-edits"],
    ["administrator", "POST", "/admin/orders/order_1"],
    ["administrator", "POST", "/admin/orders/order_1/credit-lines"],
    ["administrator", "POST", "/admin/fulfillments/ful_1/cancel"],
    ["administrator", "DELETE", "/admin/reservations/res_1"],
    ["administrator", "GET", "/admin/something-new"],
    ["administrator", "GET", "/admin"],
    ["administrator", "GET", "/ADMIN/orders"],
    ["administrator", "GET", "/admin/ordersx"],
    ["verifier", "GET", "/admin/orders"],
    ["verifier", "GET", "/admin/sellers"],
    ["verifier", "POST", "/admin/verification/accept"],
    ["verifier", "POST", "/admin/registry/imports"],
    ["verifier", "GET", "/admin/registry/export"],
    ["verifier", "GET", "/admin/staff"],
    ["programme_officer", "POST", "/admin/registry/businesses"],
    ["programme_officer", "POST", "/admin/orders/order_1/cancel"],
    ["programme_officer", "GET", "/admin/evidence/evd_1/link"],
    ["finance", "POST", "/admin/promotions"],
    ["verifier", "GET", "/admin/promotions"],
    ["finance", "POST", "/admin/campaigns/procamp_1"],
    ["finance", "POST", "/admin/orders/order_1/cancel"],
    ["finance", "POST", "/admin/payments/pay_1/capture/again"],
    ["finance", "GET", "/admin/audit"],
  ] as const)("refuses %s %s %s", (role, method, path) => {
    expect(mayAccess(role, method, path)).toBe(false)
  })

  it.each([
    ["administrator", "GET", "/admin/orders"],
    ["administrator", "POST", "/admin/orders/order_1/fulfillments"],
    ["administrator", "POST", "/admin/orders/order_1/fulfillments/ful_1/shipments"],
    ["administrator", "DELETE", "/admin/products/prod_1/variants/var_1"],
    ["administrator", "POST", "/admin/sellers/sel_1/decision"],
    ["verifier", "GET", "/admin/staff/me"],
    ["verifier", "POST", "/admin/licences/lic_1/decision"],
    ["verifier", "POST", "/admin/registry/businesses/biz_1"],
    ["programme_officer", "GET", "/admin/registry/export"],
    ["programme_officer", "POST", "/admin/promotions"],
    ["programme_officer", "GET", "/admin/promotions/rule-attribute-options/rules"],
    ["programme_officer", "DELETE", "/admin/campaigns/procamp_1"],
    ["administrator", "POST", "/admin/promotions/promo_1"],
    ["programme_officer", "HEAD", "/admin/orders/order_1"],
    ["finance", "POST", "/admin/payments/pay_1/capture"],
  ] as const)("lets %s %s %s", (role, method, path) => {
    expect(mayAccess(role, method, path)).toBe(true)
  })
})
