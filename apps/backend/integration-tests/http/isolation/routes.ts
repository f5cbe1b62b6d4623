/** What a route's id names, and so who its owner is. */
export type Kind =
  | "licence"
  | "evidence"
  | "member"
  | "invitation"
  | "product"
  | "staff"
  | "business"
  | "import"
  | "shop"
  | "purchase"
  | "order"
  | "payment"
  | "sale"
  | "rule"
  | "statement"
  | "payout"
  | "proof"
  | "receipt"

export type IsolatedRoute = {
  kind: Kind
  /** A body its owner may send; `:purchase` stands for a purchase that is paid. */
  body?: object
  /** Who of the office may call it at all; a verifier of another kecamatan is the stranger there. */
  roles?: "verifier" | "administrator" | "finance"
}

/** Every route to one object of a shop or of the office; `verify` fails when a route file has no row here. */
export const ISOLATED: Readonly<Record<string, IsolatedRoute>> = {
  "GET /store/orders/:id": { kind: "purchase" },
  "POST /store/orders/:id/cancel": { kind: "purchase", body: { order_id: "order_1" } },
  "POST /store/orders/:id/receive": { kind: "purchase", body: { order_id: "order_1" } },
  "POST /store/orders/:id/reorder": { kind: "purchase", body: {} },
  "POST /store/orders/:id/refunds/:refund_id/account": {
    kind: "purchase",
    body: { bank: "BRI", account_number: "0012345678", account_holder: "Siti Aminah" },
  },
  "POST /store/orders/:id/proofs": { kind: "purchase", body: {} },
  "GET /store/orders/:id/proofs/:proof_id/link": { kind: "purchase" },

  "GET /seller/licences/:id": { kind: "licence" },
  "POST /seller/licences/:id": { kind: "licence", body: {} },
  "GET /seller/evidence/:id/link": { kind: "evidence" },
  "POST /seller/members/:id": { kind: "member", body: { rights: ["stock"] } },
  "DELETE /seller/members/:id": { kind: "member" },
  "DELETE /seller/members/invitations/:id": { kind: "invitation" },
  "GET /seller/products/:id": { kind: "product" },
  "POST /seller/products/:id": { kind: "product", body: { price_idr: 30_000 } },
  "POST /seller/products/:id/publish": { kind: "product" },
  "POST /seller/products/:id/unpublish": { kind: "product" },

  "GET /seller/orders/:id": { kind: "sale" },
  "POST /seller/orders/:id/accept": { kind: "sale", body: { ship_by: "2030-01-01" } },
  "POST /seller/orders/:id/reject": { kind: "sale", body: { reason: "Stok habis" } },
  "POST /seller/orders/:id/cash": { kind: "sale" },
  "POST /seller/orders/:id/parcels": {
    kind: "sale",
    body: { lines: [{ line_id: "ordli_1", quantity: 1 }] },
  },
  "POST /seller/orders/:id/parcels/:parcel_id/ship": {
    kind: "sale",
    body: { courier: "jne", waybill: "JNE-1" },
  },
  "POST /seller/orders/:id/parcels/:parcel_id/unpack": { kind: "sale" },

  "GET /seller/statements/:month": { kind: "statement" },
  "GET /seller/statements/:month/csv": { kind: "statement" },
  "GET /seller/statements/:month/pdf": { kind: "statement" },

  "GET /admin/licences/:id": { kind: "licence", roles: "verifier" },
  "POST /admin/licences/:id/decision": { kind: "licence", body: { decision: "check" }, roles: "verifier" },
  "GET /admin/evidence/:id/link": { kind: "evidence", roles: "verifier" },
  "POST /admin/orders/:id/cancel": { kind: "order", roles: "administrator" },
  "POST /admin/payments/:id/capture": { kind: "payment", roles: "administrator" },
  "GET /admin/proofs/:id/link": { kind: "proof", roles: "administrator" },
  "POST /admin/proofs/:id/reject": {
    kind: "proof",
    body: { reason: "Tidak terbaca" },
    roles: "administrator",
  },
  "POST /admin/receipts/:id/match": {
    kind: "receipt",
    body: { purchase_id: ":purchase", missing_idr: 0 },
    roles: "administrator",
  },
  "POST /admin/receipts/:id/dismiss": {
    kind: "receipt",
    body: { reason: "Bukan pembayaran" },
    roles: "administrator",
  },
  "GET /admin/transfers/:id": { kind: "purchase", roles: "administrator" },
  "GET /admin/registry/businesses/:id": { kind: "business", roles: "verifier" },
  "POST /admin/registry/businesses/:id": { kind: "business", body: { employees: 2 }, roles: "verifier" },
  "GET /admin/registry/imports/:id": { kind: "import", roles: "administrator" },
  "POST /admin/registry/imports/:id/run": { kind: "import", roles: "administrator" },
  "GET /admin/sellers/:id": { kind: "shop", roles: "administrator" },
  "POST /admin/sellers/:id/decision": {
    kind: "shop",
    body: { decision: "ask_fix", reason: "Lengkapi cerita toko" },
    roles: "administrator",
  },
  "POST /admin/commission-rules/:id/retire": { kind: "rule", roles: "administrator" },
  "GET /admin/ledger/balances/:id": { kind: "shop", roles: "administrator" },
  "POST /admin/staff/:id": { kind: "staff", body: { role: "finance" }, roles: "administrator" },
  "DELETE /admin/staff/:id": { kind: "staff", roles: "administrator" },
  "GET /admin/payout-batches/:id": { kind: "payout", roles: "finance" },
  "POST /admin/payout-batches/:id/approve": { kind: "payout", roles: "finance" },
  "POST /admin/payout-batches/:id/reject": {
    kind: "payout",
    body: { reason: "Rekening salah" },
    roles: "finance",
  },
  "GET /admin/payout-batches/:id/file": { kind: "payout", roles: "finance" },
  "POST /admin/payout-batches/:id/settle": { kind: "payout", roles: "finance" },
  "GET /admin/payout-batches/:id/payouts/:payout_id/account": { kind: "payout", roles: "finance" },
  "POST /admin/payout-batches/:id/payouts/:payout_id/settle": {
    kind: "payout",
    body: { outcome: "paid" },
    roles: "finance",
  },
  "GET /admin/statements/:id": { kind: "statement", roles: "finance" },
  "GET /admin/statements/:id/:month": { kind: "statement", roles: "finance" },
  "GET /admin/statements/:id/:month/csv": { kind: "statement", roles: "finance" },
  "GET /admin/statements/:id/:month/pdf": { kind: "statement", roles: "finance" },
}

/** Every route to a cart, with a body its member may send; to everybody else it is unknown once it is a member's. */
export const ISOLATED_CARTS: Readonly<Record<string, object>> = {
  "GET /store/checkout/:id": {},
  "POST /store/checkout/:id/join": {},
  "POST /store/checkout/:id/lines": { variant_id: "variant_unknown", quantity: 1 },
  "POST /store/checkout/:id/lines/:line_id": { quantity: 1 },
  "POST /store/checkout/:id/address": {
    email: "siti@contoh.id",
    recipient: "Siti Aminah",
    phone: "0812-3456-7890",
    desa_code: "32.73.01.1001",
    postcode: "40152",
    street: "Jl. Merdeka No. 1",
  },
  "GET /store/checkout/:id/delivery": {},
  "POST /store/checkout/:id/delivery": { choices: [{ seller_id: "sel_unknown", service: "regular" }] },
  "POST /store/checkout/:id/payment": { payment_method: "card", expected_total_idr: 1 },
  "POST /store/checkout/:id/prices": { lines: [{ line_id: "line_unknown", price_idr: 1 }] },
  "POST /store/checkout/:id/coupon": { code: "TIDAK-ADA" },
  "POST /store/checkout/:id/coupon/remove": { code: "TIDAK-ADA" },
  "POST /store/checkout/:id/complete": { payment_method: "transfer", expected_total_idr: 1 },
}

/** Every route to the returns of a purchase, with a body that may be sent; of nobody but its buyer, its shop and the office. */
export const ISOLATED_RETURNS: Readonly<Record<string, object>> = {
  "GET /store/orders/:id/returns": {},
  "POST /store/orders/:id/returns": {
    order_id: "order_1",
    lines: [{ line_id: "ordli_1", quantity: 1 }],
    reason: "damaged",
    words: "Kemasannya sobek dan isinya tumpah.",
    photo_ids: ["rpi_1"],
    key: "kunci-isolasi",
  },
  "POST /store/orders/:id/returns/photos": {},
  "GET /store/orders/:id/returns/:return_id": {},
  "POST /store/orders/:id/returns/:return_id/reply": { act: "withdraw" },
  "POST /store/orders/:id/returns/:return_id/parcel": { courier: "self" },
  "POST /store/orders/:id/returns/:return_id/messages": { text: "Halo", key: "kunci-isolasi" },

  "GET /seller/returns/:id": {},
  "POST /seller/returns/:id/answer": { answer: "accept" },
  "POST /seller/returns/:id/goods": { lines: [] },
  "POST /seller/returns/:id/contest": { reason: "Kotaknya kosong" },
  "POST /seller/returns/:id/messages": { text: "Halo", key: "kunci-isolasi" },

  "GET /admin/return-requests/:id": {},
  "POST /admin/return-requests/:id/decision": { lines: [], reason: "Foto tidak jelas" },
  "POST /admin/return-requests/:id/messages": { text: "Halo", key: "kunci-isolasi" },
}
