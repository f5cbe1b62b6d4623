import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows"
import { products } from "../data"
import { picturesFolder } from "../pictures"
import type { SeedStep } from "../step"

const BATCH = 10

/** Uploads each picture once; its address is remembered by file name. */
export const picturesStep: SeedStep = {
  name: "pictures",
  version: "1",
  run: async ({ container, ledger, progress }) => {
    const folder = picturesFolder()
    const all = [...new Set(products.flatMap((product) => product.pictures.map((picture) => picture.file)))]
    const missing = all.filter((file) => !ledger.pictures[file])
    for (let start = 0; start < missing.length; start += BATCH) {
      const names = missing.slice(start, start + BATCH)
      const files = await Promise.all(
        names.map(async (filename) => ({
          filename,
          mimeType: "image/webp",
          content: await readFile(join(folder, filename), "base64"),
          access: "public" as const,
        })),
      )
      const { result } = await uploadFilesWorkflow(container).run({ input: { files } })
      const uploaded = names.flatMap((name, index) => {
        const file = result[index]
        return file ? [[name, file.url] as const] : []
      })
      await ledger.keepPictures(Object.fromEntries(uploaded))
      progress(`${start + names.length} of ${missing.length} pictures`)
    }
    return `${all.length} pictures`
  },
}
