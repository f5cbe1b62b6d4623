import { readFileSync } from "node:fs"

// Colours and cursor movements of the programs' own output.
const CONTROL = new RegExp(String.raw`\u001b\[[0-9;?]*[A-Za-z]`, "g")

/**
 * The last lines of a program's output, readable.
 * @param {string} text
 * @param {number} [lines]
 */
export function lastLines(text, lines = 25) {
  return text
    .replace(CONTROL, "")
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(-lines)
    .join("\n")
}

/**
 * @param {string} file
 * @param {number} [lines]
 */
export function tailOf(file, lines) {
  try {
    return lastLines(readFileSync(file, "utf8"), lines)
  } catch {
    return ""
  }
}
