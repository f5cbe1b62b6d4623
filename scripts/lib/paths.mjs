import { join, resolve } from "node:path"
import { fileURLToPath } from "node:url"

/** The folder of the project. */
export const root = resolve(fileURLToPath(import.meta.url), "../../..")

/** @param {...string} parts a path inside the project */
export const inRoot = (...parts) => join(root, ...parts)

/** @param {...string} parts a path inside the folder of everything that is made at run time */
export const inData = (...parts) => join(root, ".data", ...parts)

export const backendDir = inRoot("apps", "backend")
export const builtBackendDir = join(backendDir, ".medusa", "server")
export const storefrontDir = inRoot("apps", "storefront")
