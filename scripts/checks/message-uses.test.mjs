import ts from "typescript"
import { expect, test } from "vitest"
import { usedMessages } from "./message-uses.mjs"

const MESSAGES = {
  cart: { title: "", "empty.text": "", "empty.link": "", "stock.low": "", "stock.out": "", old: "" },
  errors: { NOT_FOUND: "", UNEXPECTED: "" },
  terms: { intro: "", end: "" },
}

/** A translator typed as next-intl types its own. */
const TYPES = `
  interface Translator<Key extends string> {
    <Target extends Key>(key: Target): string
    rich<Target extends Key>(key: Target): string
    markup<Target extends Key>(key: Target): string
    raw<Target extends Key>(key: Target): unknown
    has<Target extends Key>(key: Target): boolean
  }
  type CartKey = "title" | "empty.text" | "empty.link" | "stock.low" | "stock.out" | "old"
  declare const tCart: Translator<CartKey>
  declare const tEmpty: Translator<"text" | "link">
  declare const tErrors: Translator<"NOT_FOUND" | "UNEXPECTED">
  declare const stock: "low" | "out"
  declare const code: string
`
const GLOBALS = ["Array<T>", "Boolean", "CallableFunction", "Function", "IArguments", "NewableFunction"]
  .concat(["Number", "Object", "RegExp", "String"])
  .map((name) => `interface ${name} {}`)
  .join("\n")

/** @param {string} source */
function used(source) {
  const files = new Map([
    ["globals.d.ts", GLOBALS],
    ["page.ts", `${TYPES}\n${source}`],
  ])
  const host = ts.createCompilerHost({})
  host.getSourceFile = (name, target) => {
    const text = files.get(name)
    return text === undefined ? undefined : ts.createSourceFile(name, text, target, true)
  }
  host.fileExists = (name) => files.has(name)
  const program = ts.createProgram([...files.keys()], { noLib: true, strict: true, types: [] }, host)
  const page = program.getSourceFiles().filter(({ fileName }) => fileName === "page.ts")
  const isUsed = usedMessages(program, page, MESSAGES)
  return Object.entries(MESSAGES)
    .flatMap(([namespace, sentences]) => Object.keys(sentences).map((key) => `${namespace}.${key}`))
    .filter(isUsed)
}

test.each([
  ["nothing", "code", []],
  ["a plain key", 'tCart("title")', ["cart.title"]],
  ["rich text", 'tCart.rich("title")', ["cart.title"]],
  ["asking whether it exists", 'tCart.has("title")', []],
  ["a nested namespace", 'tEmpty("link")', ["cart.empty.link"]],
  ["a key of a union", "tCart(`stock.${stock}`)", ["cart.stock.low", "cart.stock.out"]],
  ["one of two", 'tCart(stock === "low" ? "title" : "empty.text")', ["cart.title", "cart.empty.text"]],
  [
    "a cast of text known at run time",
    "const key = `stock.${code}` as CartKey\ntCart(key)",
    ["cart.stock.low", "cart.stock.out"],
  ],
  [
    "a translator given away",
    'declare function sentence(t: (key: "NOT_FOUND") => string): string\nsentence(tErrors)',
    ["errors.NOT_FOUND"],
  ],
  [
    "a translator under a narrower type",
    'const t: (key: "UNEXPECTED") => string = tErrors',
    ["errors.UNEXPECTED"],
  ],
  ["a file taken as it is", 'import terms from "../messages/id/terms.json"', ["terms.intro", "terms.end"]],
  ["a function of another kind", 'declare function t(key: string): string\nt("title")', []],
])("%s", (_, source, names) => {
  expect(used(source)).toEqual(names)
})
