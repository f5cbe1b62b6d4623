import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"
import { isLocalHost, securityHeaders } from "./src/lib/headers"
import { FORM_MAX_BYTES } from "./src/ui/upload-limits"

const backend = new URL(process.env.BACKEND_URL ?? "http://localhost:9000")

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ["@sebiduk/contracts", "@sebiduk/domain"],
  typedRoutes: false,
  // A page nobody visited for this long is rendered anew before it is sent: no price older than a minute.
  expireTime: 60,
  experimental: {
    serverActions: { bodySizeLimit: FORM_MAX_BYTES },
    // The proxy hands on no more of a body than this, and cuts off the rest without a word.
    proxyClientMaxBodySize: FORM_MAX_BYTES,
  },
  images: {
    remotePatterns: [
      {
        protocol: backend.protocol === "https:" ? "https" : "http",
        hostname: backend.hostname,
        port: backend.port,
        pathname: "/files/**",
      },
    ],
    // The optimiser refuses private addresses; in the default mode the backend is one.
    dangerouslyAllowLocalIP: isLocalHost(backend.hostname),
    formats: ["image/avif", "image/webp"],
    deviceSizes: [360, 480, 680, 828, 1280],
    imageSizes: [128, 256, 330],
    qualities: [55],
    minimumCacheTTL: 86_400,
  },
  headers() {
    const isDevelopment = process.env.NODE_ENV === "development"
    const takesCards = { headers: securityHeaders(isDevelopment, { takesCards: true }) }
    return Promise.resolve([
      { source: "/:path*", headers: securityHeaders(isDevelopment) },
      { source: "/checkout", ...takesCards },
      { source: "/:locale(id|en)/checkout", ...takesCards },
    ])
  },
}

const withNextIntl = createNextIntlPlugin("./src/i18n/request.ts")

export default withNextIntl(config)
