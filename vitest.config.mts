import { defineConfig } from "vitest/config"

/** Units only: `.test` files touch no database, network or browser; `.spec` files have runners of their own. */
export default defineConfig({
  test: {
    projects: [
      "apps/*/vitest.config.{ts,mts}",
      {
        test: {
          name: "packages",
          include: ["packages/*/src/**/*.test.ts", "e2e/stripe-fake/src/**/*.test.ts"],
        },
      },
      {
        test: { name: "scripts", include: ["scripts/**/*.test.mjs"] },
      },
    ],
  },
})
