import { DEFAULT_LOCALE, LOCALES, type Locale } from "@sebiduk/contracts"

/**
 * The address of a page in one language.
 * @param path starts with a slash and carries no language: `/produk/beras-merah`
 */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path
  return path === "/" ? `/${locale}` : `/${locale}${path}`
}

/** The way back: a path of an address, without its language. */
export function barePath(path: string): string {
  const [, first = "", ...rest] = path.split("/")
  return LOCALES.some((locale) => locale === first) ? `/${rest.join("/")}` : path
}

/** Addresses of the shop's pages without language; pass them through `localePath`. */
export const PATHS = {
  home: "/",
  search: "/cari",
  cart: "/keranjang",
  checkout: "/checkout",
  checkoutAddress: "/checkout?langkah=alamat",
  trackOrder: "/pesanan/lacak",
  category: (handle: string) => `/kategori/${handle}`,
  product: (handle: string) => `/produk/${handle}`,
  seller: (handle: string) => `/toko/${handle}`,
  order: (id: string) => `/pesanan/${id}`,
  newReturn: (id: string) => `/pesanan/${id}/pengembalian/baru`,
  orderReturn: (id: string, returnId: string) => `/pesanan/${id}/pengembalian/${returnId}`,
  account: "/akun",
  memberLogin: "/masuk",
  memberRegister: "/daftar",
  myShop: "/toko-saya",
  sellerLogin: "/toko-saya/masuk",
  sellerRegister: "/toko-saya/daftar",
  sellerIdentity: "/toko-saya/identitas",
  sellerShop: "/toko-saya/toko",
  sellerLicences: "/toko-saya/izin",
  sellerNewLicence: "/toko-saya/izin/baru",
  sellerLicence: (id: string) => `/toko-saya/izin/${id}`,
  sellerProducts: "/toko-saya/produk",
  sellerNewProduct: "/toko-saya/produk/baru",
  sellerProduct: (id: string) => `/toko-saya/produk/${id}`,
  sellerOrders: "/toko-saya/pesanan",
  sellerOrder: (id: string) => `/toko-saya/pesanan/${id}`,
  sellerReturns: "/toko-saya/pengembalian",
  sellerReturn: (id: string) => `/toko-saya/pengembalian/${id}`,
  sellerMembers: "/toko-saya/anggota",
  sellerInvitation: (token: string) => `/toko-saya/undangan/${token}`,
  sellerBalance: "/toko-saya/saldo",
  sellerBankAccount: "/toko-saya/rekening",
  sellerPayouts: "/toko-saya/saldo/pencairan",
  sellerStatements: "/toko-saya/saldo/laporan",
  sellerHoliday: "/toko-saya/libur",
} as const
