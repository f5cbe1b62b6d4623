import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { anApi, type Api } from "./api"
import { backToPrepared, DATABASE_URL, freshBackend, prepared, type Backend } from "./backend"

type Suite = {
  api: Api
  getContainer: () => MedusaContainer
  database_url: string
}

const UNFINISHED = { state: { $nin: ["not_started", "done", "reverted", "failed"] } }

/** What runs on after its answer would write into the next test. */
async function idle(container: MedusaContainer): Promise<void> {
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  await vi.waitFor(async () => expect(await engine.listWorkflowExecutions(UNFINISHED)).toEqual([]), {
    timeout: 60_000,
    interval: 50,
  })
}

/** Describes a suite of the app. Each has a database of its own and starts each test with what its `beforeAll` left. */
export function backendSuite({ testSuite }: { testSuite: (suite: Suite) => void }): void {
  let backend: Backend | undefined
  let isPrepared = false
  const running = (): Backend => {
    if (!backend) throw new Error("the app is not up before the suite's beforeAll")
    return backend
  }
  beforeAll(async () => {
    backend = await freshBackend()
  })
  beforeEach(async () => {
    await (isPrepared ? backToPrepared() : prepared())
    isPrepared = true
  })
  afterEach(() => idle(running().container))
  testSuite({
    api: anApi(() => running().origin),
    getContainer: () => running().container,
    database_url: DATABASE_URL,
  })
}
