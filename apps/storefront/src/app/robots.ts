import type { MetadataRoute } from "next"
import { env } from "@/lib/env"

export const dynamic = "force-dynamic"

export default function robots(): MetadataRoute.Robots {
  const { STOREFRONT_URL } = env()
  const hidden = ["/keranjang", "/checkout", "/pesanan", "/cari", "/akun", "/masuk", "/daftar"]
  return {
    rules: { userAgent: "*", disallow: ["/api/", ...hidden, ...hidden.map((path) => `/en${path}`)] },
    sitemap: new URL("/sitemap.xml", STOREFRONT_URL).href,
  }
}
