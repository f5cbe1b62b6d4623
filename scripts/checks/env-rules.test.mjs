import { expect, test } from "vitest"
import { envFindings, strayReads, variablesRead } from "./env-rules.mjs"

const backend = `const Env = z.object({
  NODE_ENV: z.enum(["test"]),
  DATABASE_URL: z.string(),
  /** Folder. */
  FILES_DIR: z.string().default("static"),
})`
const example = "# Database\nDATABASE_URL=\n\n# Folder\nFILES_DIR=.data\n\n# Port\nBACKEND_PORT=9000\n"
const scripts = ['readPort("BACKEND_PORT", env.BACKEND_PORT)']
const modules = { "env.ts": backend }

test("reads schema keys, members and indexes, not the platform's own", () => {
  expect(variablesRead(backend)).toEqual(["DATABASE_URL", "FILES_DIR"])
  expect(variablesRead('process.env.A_B + env["C_D"] + process.env.CI')).toEqual(["A_B", "C_D"])
})

test("rows and readers that agree are fine", () => {
  expect(envFindings({ example, modules, scripts })).toEqual([])
})

test.each([
  [
    "a variable without row",
    { example: example.replace("FILES_DIR=.data", "") },
    "FILES_DIR, which has no row",
  ],
  ["a row nobody reads", { scripts: [] }, "nobody reads BACKEND_PORT"],
  ["a row without a sentence", { example: example.replace("# Port\n", "") }, "BACKEND_PORT says not"],
  ["a row twice", { example: `${example}# Again\nFILES_DIR=b\n` }, "FILES_DIR twice"],
])("%s is found", (_, change, sentence) => {
  const found = envFindings({ example, modules, scripts, ...change })
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(sentence)
})

test("the environment is read in one place", () => {
  expect(strayReads("a.ts", "const x = 1\nconst y = process.env.SECRET")).toEqual([
    "a.ts:2: reads the environment outside the env module",
  ])
  expect(strayReads("a.ts", 'if (process.env.NODE_ENV === "test") {}')).toEqual([])
})
