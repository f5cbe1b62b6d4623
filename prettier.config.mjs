/** @type {import("prettier").Config} */
export default {
  semi: false,
  printWidth: 110,
  trailingComma: "all",
  overrides: [
    {
      files: "apps/storefront/**/*.{ts,tsx}",
      options: {
        plugins: ["prettier-plugin-tailwindcss"],
        tailwindStylesheet: "./apps/storefront/src/app/globals.css",
      },
    },
  ],
}
