import { defineConfig } from "vitest/config"
import { TEST_ENV } from "./vitest.env.mts"

export default defineConfig({ test: { include: ["src/**/*.test.ts"], env: TEST_ENV } })
