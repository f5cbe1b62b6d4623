import { dirname } from "node:path"
import ts from "typescript"
import { ownFiles, readOwn, runCheck } from "../lib/check.mjs"
import { inRoot } from "../lib/paths.mjs"
import { flatten, languageFindings, unusedFindings } from "./message-rules.mjs"
import { usedMessages } from "./message-uses.mjs"

const FOLDER = "apps/storefront/src/messages"
const CONFIG = inRoot("apps/storefront/tsconfig.json")

/** @param {"id" | "en"} language */
function messagesOf(language) {
  const files = ownFiles(`${FOLDER}/${language}`).filter((path) => path.endsWith(".json"))
  return Object.fromEntries(
    files.map((path) => [
      path.slice(`${FOLDER}/${language}/`.length, -".json".length),
      flatten(JSON.parse(readOwn(path))),
    ]),
  )
}

function storefrontProgram() {
  const { config } = ts.readConfigFile(CONFIG, (path) => ts.sys.readFile(path))
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(CONFIG))
  return ts.createProgram(fileNames, { ...options, noEmit: true, incremental: false })
}

/** Both languages say the same things with the same values, and every sentence is said somewhere. */
await runCheck(import.meta.url, () => {
  const id = messagesOf("id")
  const differences = languageFindings(id, messagesOf("en"))
  const program = storefrontProgram()
  const isProduct = (/** @type {ts.SourceFile} */ file) =>
    file.fileName.startsWith(inRoot("apps/storefront/src/")) &&
    !file.isDeclarationFile &&
    !/\.test\.tsx?$/.test(file.fileName)
  return [
    ...differences,
    ...unusedFindings(id, usedMessages(program, program.getSourceFiles().filter(isProduct), id)),
  ]
})
