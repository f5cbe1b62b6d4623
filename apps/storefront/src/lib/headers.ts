/** Whether a host name is this machine, so that pictures may be fetched from a private address. */
export function isLocalHost(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.")
}

/**
 * Headers of every answer. Pages are cached and shared, so the policy cannot carry a nonce: the inline
 * scripts of the framework's page data need 'unsafe-inline'; everything else is our own origin.
 * @param takesCards the page where cards are typed: Stripe's form, its frames and requests too
 */
export function securityHeaders(
  isDevelopment: boolean,
  { takesCards = false }: { takesCards?: boolean } = {},
): { key: string; value: string }[] {
  const stripe = (...origins: string[]) => (takesCards ? origins : [])
  const policy = {
    "default-src": ["'self'"],
    "script-src": [
      "'self'",
      "'unsafe-inline'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
      ...stripe("https://js.stripe.com"),
    ],
    ...(takesCards && { "frame-src": stripe("https://js.stripe.com", "https://hooks.stripe.com") }),
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:", "blob:", ...stripe("https://*.stripe.com")],
    "font-src": ["'self'"],
    "connect-src": ["'self'", ...(isDevelopment ? ["ws:"] : []), ...stripe("https://api.stripe.com")],
    "object-src": ["'none'"],
    "base-uri": ["'self'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
  }
  return [
    {
      key: "Content-Security-Policy",
      value: Object.entries(policy)
        .map(([directive, sources]) => `${directive} ${sources.join(" ")}`)
        .join("; "),
    },
    { key: "X-Content-Type-Options", value: "nosniff" },
    { key: "X-Frame-Options", value: "DENY" },
    { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
    { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=()" },
    { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  ]
}
