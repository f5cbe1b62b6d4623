/**
 * The layers: who may import whom. Every rule is an error.
 * Each layer lists all it may reach; whatever is not on the list is refused, packages included.
 */
const DOMAIN = "^packages/domain/src/"
const CONTRACTS = "^packages/contracts/src/"
const BACKEND = "^apps/backend/src/"
const STOREFRONT = "^apps/storefront/src/"
const SHARED = [DOMAIN, CONTRACTS]
const TEST_TOOLS = [npm("vitest"), npm("fast-check")]
const TEST = "[.](test|spec)[.](tsx?|mjs)$"

/** @param {string} name a package, or the beginning of a scope */
function npm(name) {
  return `node_modules/${name}/`
}

/** The framework without its provider base classes' modules and core's flows. */
const FRAMEWORK = npm("@medusajs/(framework|types|utils)")
const CORE_FLOWS = npm("@medusajs/(medusa/core-flows|core-flows|medusa)")

/**
 * @param {string} name
 * @param {string | string[]} from
 * @param {string[]} mayReach
 * @param {string} comment
 */
function layer(name, from, mayReach, comment) {
  return {
    name,
    comment,
    severity: "error",
    from: { path: from, pathNot: TEST },
    to: { pathNot: mayReach, dependencyTypesNot: ["core"] },
  }
}

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-circle",
      comment:
        "Files in a circle cannot be read or loaded one by one; Medusa's models name each other lazily.",
      severity: "error",
      from: { pathNot: `${BACKEND}modules/[^/]+/models/` },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "resolvable",
      comment: "An import that resolves nowhere.",
      severity: "error",
      from: {},
      // A declaration only, which no condition but "types" finds.
      to: { couldNotResolve: true, pathNot: "^vitest/globals$" },
    },
    {
      name: "no-test-in-product",
      comment: "Product code never imports a test or a test's helper.",
      severity: "error",
      from: {
        pathNot: [
          TEST,
          "/support/",
          "^apps/backend/integration-tests/",
          "^(e2e|bench)/",
          "vitest[.a-z]*config",
        ],
      },
      to: { path: [TEST, "/(__tests__|support)/", ...TEST_TOOLS] },
    },

    {
      name: "domain-is-pure",
      comment: "domain imports itself and the phone library; no I/O, no framework, no schema library.",
      severity: "error",
      from: { path: DOMAIN, pathNot: TEST },
      to: { pathNot: [DOMAIN, npm("libphonenumber-js")] },
    },
    {
      name: "domain-tests-are-pure",
      severity: "error",
      from: { path: `${DOMAIN}.*${TEST}` },
      to: { pathNot: [DOMAIN, npm("libphonenumber-js"), ...TEST_TOOLS] },
    },
    {
      name: "contracts",
      comment: "contracts imports zod and domain.",
      severity: "error",
      from: { path: CONTRACTS, pathNot: TEST },
      to: { pathNot: [...SHARED, npm("zod")] },
    },

    {
      name: "backend-module-never-module",
      comment: "A module never imports another module: workflows and links join them.",
      severity: "error",
      from: { path: `${BACKEND}modules/([^/]+)/` },
      to: { path: `${BACKEND}modules/`, pathNot: `${BACKEND}modules/$1/` },
    },
    layer(
      "backend-modules",
      `${BACKEND}modules/`,
      [`${BACKEND}modules/`, FRAMEWORK, ...SHARED],
      "A module imports the framework, contracts, domain and itself.",
    ),
    layer(
      "backend-providers",
      `${BACKEND}providers/(?!support/)([^/]+)/`,
      [
        `${BACKEND}providers/$1/`,
        `${BACKEND}providers/[a-z-]+[.]ts$`,
        FRAMEWORK,
        npm("@medusajs/(file|locking|notification|payment|search)-[a-z]+"),
        npm("(nodemailer|stripe)"),
        ...SHARED,
      ],
      "A provider imports the framework's and official providers' classes, contracts, domain and itself.",
    ),
    layer(
      "backend-links",
      `${BACKEND}links/`,
      [`${BACKEND}modules/[^/]+/index[.]ts$`, FRAMEWORK, npm("@medusajs/medusa")],
      "A link imports the framework and each module's index.ts.",
    ),
    layer(
      "backend-workflows",
      `${BACKEND}workflows/`,
      [
        `${BACKEND}(workflows|links|search|catalogue|registry|mail)/`,
        `${BACKEND}modules/`,
        `${BACKEND}(env|gateways|order-link|refused)[.]ts$`,
        `${BACKEND}providers/payment-gateway[.]ts$`,
        FRAMEWORK,
        CORE_FLOWS,
        ...SHARED,
      ],
      "Workflows import core's flows, modules (key and types), links, contracts and domain.",
    ),
    {
      name: "backend-workflows-modules-by-key",
      comment: "Of a module a workflow takes index.ts (the key) and types; services come from the container.",
      severity: "error",
      from: { path: `${BACKEND}(workflows|api|subscribers|jobs)/`, pathNot: TEST },
      to: {
        path: `${BACKEND}modules/`,
        pathNot: `${BACKEND}modules/[^/]+/index[.]ts$`,
        dependencyTypesNot: ["type-only"],
      },
    },
    layer(
      "backend-entries",
      `${BACKEND}(api|subscribers|jobs)/`,
      [
        `${BACKEND}(api|workflows|links|search|catalogue|registry|uploads)/`,
        `${BACKEND}modules/`,
        `${BACKEND}(env|gateways|order-link|refused)[.]ts$`,
        npm("@medusajs/(framework|types|utils|medusa)"),
        npm("(multer|rate-limiter-flexible)"),
        ...SHARED,
      ],
      "Routes, subscribers and jobs import workflows, contracts, domain and guards.",
    ),
    layer(
      "backend-registry",
      `${BACKEND}registry/`,
      [
        `${BACKEND}registry/`,
        `${BACKEND}modules/registry/`,
        `${BACKEND}refused[.]ts$`,
        FRAMEWORK,
        npm("papaparse"),
        ...SHARED,
      ],
      "What licences and identity numbers say: pure shapes of rows, for workflows and routes.",
    ),
    layer(
      "backend-catalogue",
      `${BACKEND}catalogue/`,
      [`${BACKEND}catalogue/`, FRAMEWORK, ...SHARED],
      "What a product says to the public: a pure shape of rows, read by the index and the routes.",
    ),
    layer(
      "backend-uploads",
      `${BACKEND}uploads/`,
      [`${BACKEND}uploads/`, `${BACKEND}(env|refused)[.]ts$`, npm("(sharp|file-type)"), ...SHARED],
      "What an uploaded file may be, and the links that open one.",
    ),
    layer(
      "backend-mail",
      `${BACKEND}mail/`,
      [`${BACKEND}mail/`, ...SHARED],
      "The words of mails: pure texts of facts.",
    ),
    layer(
      "backend-search",
      `${BACKEND}search/`,
      [`${BACKEND}(search|catalogue)/`, FRAMEWORK, ...SHARED],
      "Index files import the framework, contracts and domain; data comes through Query.",
    ),
    layer(
      "backend-admin",
      `${BACKEND}admin/`,
      [
        `${BACKEND}admin/`,
        npm("@medusajs/(admin-sdk|ui|icons|js-sdk|types|framework|dashboard|admin-shared)"),
        npm("(react|react-dom|react-router-dom|react-i18next|@tanstack/react-query)"),
        npm("@types/react"),
        ...SHARED,
      ],
      "Office pages import the admin SDK, contracts, domain and each other, never server code.",
    ),
    {
      name: "integration-tests",
      comment: "Specs reach the app through the container and HTTP: a second copy has second registries.",
      severity: "error",
      from: { path: "^apps/backend/integration-tests/" },
      to: { path: BACKEND, dependencyTypesNot: ["type-only"] },
    },

    {
      name: "storefront-app",
      comment:
        "Pages import features, ui and lib; never a backend client or a contract's client of their own.",
      severity: "error",
      from: { path: `${STOREFRONT}app/` },
      to: { path: ["^apps/backend/", "^node_modules/.*@medusajs/", "store-client"] },
    },
    {
      name: "storefront-feature-never-feature",
      comment: "Features never import each other: what two need is lib or ui, what joins two is a page.",
      severity: "error",
      from: { path: `${STOREFRONT}features/([^/]+)/` },
      to: { path: `${STOREFRONT}features/`, pathNot: `${STOREFRONT}features/$1/` },
    },
    {
      name: "storefront-features",
      comment: "Features import ui, lib, contracts, domain and themselves.",
      severity: "error",
      from: { path: `${STOREFRONT}features/` },
      to: { path: [`${STOREFRONT}app/`, "^apps/backend/"] },
    },
    {
      name: "storefront-lib",
      comment: "lib (and i18n, its part for languages) imports contracts and domain, nothing above it.",
      severity: "error",
      from: { path: `${STOREFRONT}(lib|i18n)/` },
      to: { path: [`${STOREFRONT}(features|ui|app)/`, "^apps/backend/"] },
    },
    layer(
      "storefront-ui",
      `${STOREFRONT}ui/`,
      [
        `${STOREFRONT}ui/`,
        npm("(react|react-dom|next|server-only)"),
        npm("@types/react"),
        npm("@radix-ui/[^/]+"),
        npm("radix-ui"),
      ],
      "Primitives take plain props: no features, contracts, messages.",
    ),

    {
      name: "journeys",
      comment: "e2e and bench see the product from outside, through its addresses and contracts.",
      severity: "error",
      from: { path: "^(e2e|bench)/" },
      to: { path: "^apps/" },
    },
    {
      name: "no-app-in-packages",
      comment: "Packages know no app, and the two apps meet only through packages.",
      severity: "error",
      from: { path: "^(packages|apps)/([^/]+)/" },
      to: { path: "^apps/", pathNot: "^apps/$2/" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules"] },
    exclude: { path: ["^(apps|packages)/[^/]+/(dist|[.]next|[.]medusa|[.]turbo)/", "^[^.].*[.](json|css)$"] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      // The packages' sources, not their builds.
      conditionNames: ["import", "node", "default"],
      mainFields: ["module", "main", "types", "typings"],
    },
    cache: { folder: ".data/cache/dependency-cruiser", strategy: "content" },
  },
}
