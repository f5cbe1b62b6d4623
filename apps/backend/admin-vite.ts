import type { UserConfig } from "vite" with { "resolution-mode": "import" }

/** The admin's own language detector reads this cookie first; whoever picks another language keeps it. */
const SPEAK_BAHASA_FIRST = `if (!/(^|; )lng=/.test(document.cookie)) document.cookie = "lng=id; path=/; max-age=31536000; samesite=lax"`

/** Vite settings of the office's admin: Bahasa Indonesia first, one React. */
export const adminVite = (): UserConfig => ({
  resolve: { dedupe: ["react", "react-dom"] },
  plugins: [
    {
      name: "sebiduk:bahasa-first",
      transformIndexHtml: {
        order: "pre",
        handler: (html) => ({
          html: html.replace("<html", '<html lang="id"'),
          tags: [
            { tag: "script", children: SPEAK_BAHASA_FIRST, injectTo: "head-prepend" },
            { tag: "title", children: "Sebiduk — Dinas Koperasi dan UKM OKU Timur", injectTo: "head" },
          ],
        }),
      },
    },
  ],
})
