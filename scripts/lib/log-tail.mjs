import { readFileSync } from "node:fs"

// Colours and cursor movements of the programs' own output.
const CONTROL = new RegExp(String.raw`\u001b\[[0-9;?]*[A-Za-z]`, "g")
const WIDTH = 400

/** @typedef {{ functionName?: string, fileName?: string, lineNumber?: number }} Frame */

/**
 * The message of a line that the backend writes as JSON, with the places of an error in the project's code.
 * @param {string} line
 * @returns {string}
 */
function readable(line) {
  if (!line.startsWith('{"')) return line
  try {
    const { level = "", message, stack = [] } = JSON.parse(line)
    if (typeof message !== "string") return line
    const frames = /** @type {Frame[]} */ (Array.isArray(stack) ? stack : [])
      .filter(({ fileName }) => fileName && !/node_modules|^node:/.test(fileName))
      .map(({ functionName, fileName, lineNumber }) => `  at ${functionName ?? ""} ${fileName}:${lineNumber}`)
    return message.trim() && [`${level}: ${message}`, ...frames].join("\n")
  } catch {
    return line
  }
}

/**
 * The last lines of a program's output, readable.
 * @param {string} text
 * @param {number} [lines]
 */
export function lastLines(text, lines = 25) {
  return text
    .replace(CONTROL, "")
    .split(/\r?\n/)
    .slice(-lines * 4)
    .flatMap((line) => readable(line).split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => (line.length > WIDTH ? `${line.slice(0, WIDTH)} …` : line))
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
