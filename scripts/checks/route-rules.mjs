import ts from "typescript"

const ROUTE = /^apps\/backend\/src\/api\/(.*\/)?route\.ts$/
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"])

/** @typedef {{ path: string, file: string, methods: string[], isOpenAdmin: boolean }} Route */
/** @typedef {{ matcher: string, methods: string[], guards: string[] }} Guarded */

/**
 * The route of a file, when its address names an object: `/store/checkout/:id/lines`.
 * @param {string} file from the root
 * @param {string} text
 * @returns {Route | undefined}
 */
export function objectRoute(file, text) {
  if (!ROUTE.test(file) || !file.includes("/[")) return undefined
  const path = file
    .replace(/^apps\/backend\/src\/api/, "")
    .replace(/\/route\.ts$/, "")
    .replaceAll(/\[(\w+)\]/g, ":$1")
  const source = parse(file, text)
  /** @type {Map<string, ts.Expression | undefined>} */
  const exported = new Map()
  for (const statement of source.statements) {
    if (!isExported(statement)) continue
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        exported.set(name.getText(source), initializer)
      }
    } else if (ts.isFunctionDeclaration(statement) && statement.name) {
      exported.set(statement.name.text, undefined)
    }
  }
  return {
    path,
    file,
    methods: [...exported.keys()].filter((name) => METHODS.has(name)),
    isOpenAdmin: exported.get("AUTHENTICATE")?.kind === ts.SyntaxKind.FalseKeyword,
  }
}

/**
 * The rows of a middlewares.ts whose `middlewares` use something imported from `api/guards`.
 * @param {string} file
 * @param {string} text
 * @returns {Guarded[]}
 */
export function guardedMatchers(file, text) {
  const source = parse(file, text)
  const guards = new Set(
    source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement)) return []
      const from = /** @type {ts.StringLiteral} */ (statement.moduleSpecifier).text
      const bindings = statement.importClause?.namedBindings
      if (!/(^|\/)guards\//.test(from) || !bindings || !ts.isNamedImports(bindings)) return []
      return bindings.elements.map(({ name }) => name.text)
    }),
  )
  /** @type {Guarded[]} */
  const rows = []
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isObjectLiteralExpression(node)) {
      const matcher = property(node, "matcher")
      const used = identifiers(property(node, "middlewares")).filter((name) => guards.has(name))
      if (matcher && ts.isStringLiteralLike(matcher) && used.length > 0) {
        rows.push({ matcher: matcher.text, methods: strings(property(node, "methods")), guards: used })
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return rows
}

/**
 * Routes to one object that anybody may call: neither guarded nor on the public list.
 * Core itself asks for a login under `/admin`, unless the route switches that off.
 * @param {Route[]} routes
 * @param {Guarded[]} guarded
 * @param {Record<string, string>} publicRoutes path → why it needs no guard
 * @returns {string[]} one sentence per finding
 */
export function guardFindings(routes, guarded, publicRoutes) {
  const found = []
  for (const { path, file, methods, isOpenAdmin } of routes) {
    if (path in publicRoutes) continue
    if (path.startsWith("/admin/") && !isOpenAdmin) continue
    const open = methods.filter((method) => !guarded.some((row) => isCovered(path, method, row)))
    if (open.length > 0) found.push(`${file}: ${open.join(", ")} ${path} has no guard and is not public`)
  }
  const paths = routes.map(({ path }) => path)
  for (const [path, why] of Object.entries(publicRoutes)) {
    if (!paths.includes(path)) found.push(`public-routes.mjs: there is no route ${path}`)
    if (why.trim().length < 10) found.push(`public-routes.mjs: ${path} says not why it is public`)
  }
  return found
}

/**
 * Routes to one object of a shop or of the office without a row in the isolation table, and rows without a route.
 * @param {Route[]} routes
 * @param {string} table text of the table, whose keys are `METHOD /path/:id`
 * @param {Record<string, string>} publicRoutes
 * @returns {string[]} one sentence per finding
 */
export function isolationFindings(routes, table, publicRoutes) {
  const rows = [...table.matchAll(/"((?:GET|POST|PUT|PATCH|DELETE) \/[^"]+)":/g)].map(([, row]) => row ?? "")
  const wanted = routes
    .filter(({ path }) => !(path in publicRoutes))
    .flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
  return [
    ...wanted.filter((row) => !rows.includes(row)).map((row) => `${row} has no row in the isolation table`),
    ...rows
      .filter((row) => !wanted.includes(row))
      .map((row) => `the isolation table names ${row}, which is no route`),
  ]
}

/**
 * @param {string} path
 * @param {string} method
 * @param {Guarded} row
 */
function isCovered(path, method, { matcher, methods }) {
  const reaches = matcher.endsWith("*") ? path.startsWith(matcher.slice(0, -1)) : path === matcher
  return reaches && (methods.length === 0 || methods.includes(method))
}

/**
 * @param {string} file
 * @param {string} text
 */
function parse(file, text) {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

/** @param {ts.Statement} statement */
function isExported(statement) {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

/**
 * @param {ts.ObjectLiteralExpression} node
 * @param {string} name
 */
function property(node, name) {
  const found = node.properties.find((entry) => entry.name?.getText() === name)
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined
}

/**
 * @param {ts.Node | undefined} node
 * @returns {string[]}
 */
function identifiers(node) {
  if (!node) return []
  if (ts.isIdentifier(node)) return [node.text]
  return node.getChildren().flatMap(identifiers)
}

/**
 * @param {ts.Node | undefined} node
 * @returns {string[]}
 */
function strings(node) {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return [node.text]
  return node.getChildren().flatMap(strings)
}
