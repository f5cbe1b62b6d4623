import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { CatalogueChangeBuffer, type CatalogueChanges } from "./catalogue-changes"

const DELAY = 200

describe("CatalogueChangeBuffer", () => {
  beforeEach(() => vi.useFakeTimers())
  afterEach(() => vi.useRealTimers())

  function aBuffer(apply: (changes: CatalogueChanges) => Promise<void>) {
    const onFailure = vi.fn()
    return { buffer: new CatalogueChangeBuffer(apply, onFailure, DELAY), onFailure }
  }

  it("hands on a burst as one batch without repeats", async () => {
    const apply = vi.fn(async (_changes: CatalogueChanges) => {})
    const { buffer } = aBuffer(apply)
    buffer.add("product", ["p1"])
    buffer.add("product", ["p1", "p2"])
    buffer.add("seller", ["s1"])
    buffer.add("price", [])
    expect(apply).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(DELAY)
    expect(apply.mock.calls).toEqual([[{ product: ["p1", "p2"], seller: ["s1"] }]])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(apply).toHaveBeenCalledTimes(1)
  })

  it("never applies two batches at once; what comes meanwhile waits for the next", async () => {
    let running = 0
    let most = 0
    const batches: CatalogueChanges[] = []
    const { buffer } = aBuffer(async (changes) => {
      running += 1
      most = Math.max(most, running)
      batches.push(changes)
      await new Promise((done) => setTimeout(done, 1_000))
      running -= 1
    })
    buffer.add("product", ["p1"])
    await vi.advanceTimersByTimeAsync(DELAY)
    buffer.add("product", ["p1"])
    await vi.advanceTimersByTimeAsync(5_000)
    expect(batches).toEqual([{ product: ["p1"] }, { product: ["p1"] }])
    expect(most).toBe(1)
  })

  it("keeps a batch that failed, adds what came meanwhile, and waits longer each time", async () => {
    const apply = vi
      .fn(async (_changes: CatalogueChanges) => {})
      .mockRejectedValueOnce(new Error("database away"))
      .mockRejectedValueOnce(new Error("database away"))
    const { buffer, onFailure } = aBuffer(apply)
    buffer.add("product", ["p1"])
    await vi.advanceTimersByTimeAsync(DELAY)
    buffer.add("product", ["p2"])
    await vi.advanceTimersByTimeAsync(2 * DELAY)
    expect(apply).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(2 * DELAY)
    expect(apply).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(2 * DELAY)
    expect(apply).toHaveBeenLastCalledWith({ product: ["p1", "p2"] })
    expect(onFailure).toHaveBeenCalledTimes(2)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(apply).toHaveBeenCalledTimes(3)
  })
})
