import { expect, test } from "../support/test"
import { HITS, type Hit } from "./hit-list"

const FIRST = 3
const LEAST_SHARE = 0.95

test("of what people type, at least 95 in 100 find what they want among the first three", async ({
  request,
}) => {
  test.setTimeout(120_000)

  async function firstHandles(q: string): Promise<string[]> {
    const html = await (await request.get("/cari", { params: { q } })).text()
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"))
    const handles = [...main.matchAll(/href="\/produk\/([a-z0-9-]+)"/g)].flatMap(([, handle]) => handle ?? [])
    return [...new Set(handles)].slice(0, FIRST)
  }

  const missed: string[] = []
  const all = Object.entries(HITS).flatMap(([kind, hits]) => hits.map((hit: Hit) => ({ kind, hit })))
  for (const { kind, hit } of all) {
    const [q, ...expected] = hit
    const found = await firstHandles(q)
    if (!found.some((handle) => expected.includes(handle))) missed.push(`${kind}: ${q} → ${found.join(", ")}`)
  }
  const share = 1 - missed.length / all.length
  test
    .info()
    .annotations.push({ type: "hits", description: `${all.length - missed.length} of ${all.length}` })
  expect(all.length).toBeGreaterThanOrEqual(120)
  expect(share, missed.join("\n")).toBeGreaterThanOrEqual(LEAST_SHARE)
})
