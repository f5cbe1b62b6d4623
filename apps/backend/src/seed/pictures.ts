import { existsSync } from "node:fs"
import { dirname, join } from "node:path"

const FOLDER = join("src", "seed", "pictures")

/**
 * Folder of the demo pictures. The production build lies in `.medusa/server` inside the project and holds no
 * pictures, so the folder is looked for beside this file's package and in every folder above.
 * @throws Error when no folder above `from` has the pictures
 */
export function picturesFolder(from: string = __dirname): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, FOLDER)
    if (existsSync(candidate)) return candidate
    if (folder === dirname(folder))
      throw new Error(`The demo pictures (${FOLDER}) were not found above ${from}.`)
  }
}
