/** Main file of the process that `anotherServer` starts; tells its parent the port it listens on. */
import { startApp } from "@medusajs/test-utils/dist/medusa-test-runner-utils/bootstrap-app"
import { configLoaderOverride } from "@medusajs/test-utils/dist/medusa-test-runner-utils/config"

async function main(): Promise<void> {
  await configLoaderOverride(process.cwd(), { clientUrl: process.env["DATABASE_URL"] ?? "" })
  await startApp({ cwd: process.cwd() })
}

void main()
