import { readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { brotliCompressSync, constants } from "node:zlib"

const folder = fileURLToPath(new URL(".next/static", import.meta.url))
const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }

// The framework compresses on the fly, lightly; scripts never change after a build, so pack them hard once.
for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!/\.(js|css)$/.test(name)) continue
  const file = join(folder, name)
  writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file), options))
}
