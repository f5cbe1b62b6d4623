import { expect, test } from "vitest"
import { jsonLd } from "./seo"

test("no text of a product can close the script element", () => {
  expect(jsonLd({ name: "</script><script>alert(1)</script>" })).not.toContain("</script>")
})
