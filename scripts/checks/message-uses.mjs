import ts from "typescript"

/** @typedef {import("./message-rules.mjs").Namespaces} Namespaces */

/**
 * Which messages a program says. The type checker knows: next-intl types the key of `t(key)` by the
 * messages themselves, so a key made of a union of words comes out as all its possible values.
 * A missing key is the compiler's error; this finds what is left over.
 * @param {ts.Program} program
 * @param {readonly ts.SourceFile[]} files of the product, without tests and declarations
 * @param {Namespaces} messages of one language
 * @returns {(name: string) => boolean} for a full name such as "cart.empty.title"
 */
export function usedMessages(program, files, messages) {
  const checker = program.getTypeChecker()
  const scopes = scopesByKeys(messages)
  /** @type {Set<string>} */
  const names = new Set()
  /** @type {RegExp[]} */
  const patterns = []

  const use = (/** @type {string[]} */ prefixes, /** @type {string} */ key) => {
    for (const prefix of prefixes) {
      if (key.includes("*")) patterns.push(toPattern(prefix + key))
      else names.add(prefix + key)
    }
  }

  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node)) {
      const translator = translatorOf(node.expression)
      const [key] = node.arguments
      if (translator && key) for (const text of keysOf(key)) use(translator, text)
      for (const argument of node.arguments) handOver(argument)
    }
    if (ts.isJsxExpression(node) && node.expression) handOver(node.expression)
    if (ts.isShorthandPropertyAssignment(node)) handOver(node.name)
    if (ts.isPropertyAssignment(node)) handOver(node.initializer)
    if (ts.isVariableDeclaration(node) && node.type && node.initializer) {
      handOver(node.initializer, checker.getTypeFromTypeNode(node.type))
    }
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const file = /\/messages\/\w+\/([\w-]+)\.json$/.exec(node.moduleSpecifier.text)
      if (file?.[1]) patterns.push(toPattern(`${file[1]}.*`))
    }
    ts.forEachChild(node, visit)
  }

  /**
   * Prefixes of the namespace a `t`, `t.rich`, `t.markup`, `t.raw` speaks for; undefined for another function.
   * @param {ts.Expression} callee
   */
  const translatorOf = (callee) => {
    const isMethod =
      ts.isPropertyAccessExpression(callee) && ["rich", "markup", "raw"].includes(callee.name.text)
    const type = checker.getTypeAtLocation(isMethod ? callee.expression : callee)
    return prefixesOf(type)
  }

  /** @param {ts.Type} type */
  const prefixesOf = (type) => {
    if (!["rich", "markup", "raw", "has"].every((name) => type.getProperty(name))) return undefined
    const parameter = type.getCallSignatures()[0]?.parameters[0]
    const keyType = parameter && checker.getTypeOfSymbol(parameter)
    const allowed = keyType && literals(checker.getBaseConstraintOfType(keyType) ?? keyType)
    return allowed ? scopes.get(scopeName(allowed)) : undefined
  }

  /**
   * A `t` given to something that asks for fewer keys says those keys; one given on as it is says nothing yet.
   * @param {ts.Expression} expression
   * @param {ts.Type} [wanted]
   */
  const handOver = (expression, wanted = checker.getContextualType(expression)) => {
    const prefixes = prefixesOf(checker.getTypeAtLocation(expression))
    if (!prefixes || !wanted || prefixesOf(wanted)) return
    const parameter = wanted.getCallSignatures()[0]?.parameters[0]
    const keys = parameter && literals(checker.getTypeOfSymbol(parameter))
    for (const key of keys ?? ["*"]) use(prefixes, key)
  }

  /**
   * Keys an argument can be; `*` stands for text only known at run time.
   * @param {ts.Expression} argument
   * @returns {string[]}
   */
  const keysOf = (argument) => {
    const expression = origin(argument)
    if (ts.isTemplateExpression(expression)) {
      let keys = [expression.head.text]
      for (const { expression: part, literal } of expression.templateSpans) {
        const words = literals(checker.getTypeAtLocation(part)) ?? ["*"]
        keys = keys.flatMap((key) => words.map((word) => key + word + literal.text))
      }
      return keys
    }
    return literals(checker.getTypeAtLocation(argument)) ?? ["*"]
  }

  /**
   * Looks through casts and constants, which hide how a key was made.
   * @param {ts.Expression} expression
   * @returns {ts.Expression}
   */
  const origin = (expression) => {
    if (ts.isAsExpression(expression) || ts.isParenthesizedExpression(expression)) {
      return origin(expression.expression)
    }
    if (ts.isIdentifier(expression)) {
      const declaration = checker.getSymbolAtLocation(expression)?.valueDeclaration
      const isConstant = declaration && ts.isVariableDeclaration(declaration) && declaration.initializer
      if (isConstant && ts.isAsExpression(isConstant)) return origin(isConstant)
      if (isConstant && ts.isTemplateExpression(isConstant)) return isConstant
    }
    return expression
  }

  files.forEach(visit)
  return (name) => names.has(name) || patterns.some((pattern) => pattern.test(name))
}

/**
 * The literal words of a type; undefined when it is any text.
 * @param {ts.Type} type
 * @returns {string[] | undefined}
 */
function literals(type) {
  const parts = type.isUnion() ? type.types : [type]
  const words = parts.filter((part) => part.isStringLiteral() || part.isNumberLiteral())
  return words.length === parts.length ? words.map((part) => String(part.value)) : undefined
}

/**
 * Prefixes of all places in the messages, found again by the set of keys below them. Places with the
 * very same keys cannot be told apart and count together.
 * @param {Namespaces} messages
 */
function scopesByKeys(messages) {
  /** @type {Map<string, string[]>} keys below a prefix */
  const below = new Map()
  for (const [namespace, sentences] of Object.entries(messages)) {
    for (const key of Object.keys(sentences)) {
      const steps = `${namespace}.${key}`.split(".")
      for (let depth = 0; depth < steps.length; depth += 1) {
        const prefix = steps
          .slice(0, depth)
          .map((step) => `${step}.`)
          .join("")
        below.set(prefix, [...(below.get(prefix) ?? []), steps.slice(depth).join(".")])
      }
    }
  }
  /** @type {Map<string, string[]>} */
  const scopes = new Map()
  for (const [prefix, keys] of below) {
    const name = scopeName(keys)
    scopes.set(name, [...(scopes.get(name) ?? []), prefix])
  }
  return scopes
}

/** @param {string[]} keys */
const scopeName = (keys) => [...keys].sort().join("\n")

/** @param {string} text with `*` for any text */
function toPattern(text) {
  const escaped = text.split("*").map((part) => part.replaceAll(/[.\\^$+?()[\]{}|]/g, "\\$&"))
  return new RegExp(`^${escaped.join(".+")}$`)
}
