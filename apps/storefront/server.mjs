import { readdirSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import { join, sep } from "node:path"
import { fileURLToPath } from "node:url"
import next from "next"

const TYPES = { js: "application/javascript; charset=UTF-8", css: "text/css; charset=UTF-8" }

const dir = fileURLToPath(new URL(".", import.meta.url))
const port = Number(process.env.PORT ?? 8000)

/** @typedef {{ body: Buffer, type: string }} PackedFile */

/** What the build packed, by its address. */
function packedFiles() {
  const folder = join(dir, ".next", "static")
  /** @type {Map<string, PackedFile>} */
  const files = new Map()
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const match = /^(.+\.(js|css))\.br$/.exec(name)
    if (!match?.[1]) continue
    const address = `/_next/static/${match[1].split(sep).join("/")}`
    files.set(address, {
      body: readFileSync(join(folder, name)),
      type: match[2] === "css" ? TYPES.css : TYPES.js,
    })
  }
  return files
}

/**
 * @param {string | undefined} url
 * @param {string | string[] | undefined} encodings the request's accept-encoding
 * @param {Map<string, PackedFile>} files
 */
function findPacked(url, encodings, files) {
  if (!/(^|[ ,])br($|[ ,;])/.test(String(encodings ?? ""))) return undefined
  return files.get((url ?? "").split("?")[0] ?? "")
}

const app = next({ dev: false, dir, port, hostname: "0.0.0.0" })
await app.prepare()
const handle = app.getRequestHandler()
const files = packedFiles()

const server = createServer((request, response) => {
  const packed =
    request.method === "GET" && findPacked(request.url, request.headers["accept-encoding"], files)
  if (!packed) {
    void handle(request, response)
    return
  }
  response.writeHead(200, {
    "content-type": packed.type,
    "content-encoding": "br",
    "content-length": packed.body.length,
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
    "x-content-type-options": "nosniff",
  })
  response.end(packed.body)
})

server.listen(port, () => {
  console.log(`Storefront ready on port ${port}`)
})

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.once(signal, () => {
    server.close()
    server.closeIdleConnections()
    void app.close().finally(() => process.exit(0))
  })
}
