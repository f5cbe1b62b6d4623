import js from "@eslint/js"
import medusa from "@medusajs/eslint-plugin"
import { defineConfig, globalIgnores } from "eslint/config"
import next from "eslint-config-next/core-web-vitals"
import jsxA11y from "eslint-plugin-jsx-a11y"
import reactHooks from "eslint-plugin-react-hooks"
import globals from "globals"
import tseslint from "typescript-eslint"

const TYPESCRIPT = ["**/*.{ts,tsx,mts}"]
const BACKEND = ["apps/backend/**/*.{ts,tsx,mts}"]
const STOREFRONT = ["apps/storefront/**/*.{ts,tsx}"]

/**
 * Without its global ignores, which would leave tests, specs and the whole storefront unread, and
 * without its parser: every TypeScript file has the one of "types" below.
 */
const medusaStrict = medusa.configs.strict
  .filter((block) => Object.keys(block).join() !== "ignores")
  .map(({ languageOptions: _, ...block }) => block)

export default defineConfig(
  globalIgnores([
    "**/node_modules/",
    "**/.medusa/",
    "**/.next/",
    "**/.turbo/",
    "**/dist/",
    "**/test-results/",
    "**/playwright-report/",
    "**/next-env.d.ts",
    ".data/",
    // Written by Medusa's migration generator.
    "apps/backend/src/modules/*/migrations/",
  ]),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  {
    extends: [js.configs.recommended],
    rules: {
      eqeqeq: ["error", "always", { null: "ignore" }],
      "no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
    },
  },
  {
    files: ["**/*.mjs"],
    languageOptions: { globals: globals.nodeBuiltin },
  },

  { name: "backend: Medusa's conventions", files: BACKEND, extends: [medusaStrict] },
  {
    name: "storefront: Next.js and accessibility",
    files: STOREFRONT,
    extends: [next],
    // The plugin itself comes with eslint-config-next.
    rules: jsxA11y.flatConfigs.strict.rules,
    settings: { next: { rootDir: "apps/storefront" }, react: { version: "19.3" } },
  },
  {
    name: "backend: office pages",
    files: ["apps/backend/src/admin/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"], jsxA11y.flatConfigs.strict],
    rules: {
      // A region that scrolls must be reached by keyboard (axe: scrollable-region-focusable).
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region"] }],
    },
  },

  {
    name: "types",
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ["apps/backend/vitest*.mts"],
          defaultProject: "tsconfig.base.json",
        },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: "backend: rules that do not fit",
    files: BACKEND,
    rules: {
      // It takes whole rupiah from 1,000 up for cents.
      "@medusajs/prices-in-major-units": "off",
      // Medusa's contracts want a promise from methods that have nothing to wait for.
      "@typescript-eslint/require-await": "off",
    },
  },
  {
    name: "backend: providers",
    files: ["apps/backend/src/providers/**/*.ts"],
    rules: {
      // An official provider exports itself as a module only; a subclass of it has to reach behind that.
      "@medusajs/import-from-framework-not-internal": "off",
    },
  },
  {
    name: "backend: code that never answers a request",
    files: [
      "apps/backend/*.{ts,mts}",
      "apps/backend/src/env.ts",
      "apps/backend/src/seed/**",
      "apps/backend/src/**/*.test.ts",
      "apps/backend/integration-tests/**",
    ],
    rules: { "@medusajs/use-medusa-error-not-generic-error": "off" },
  },
)
