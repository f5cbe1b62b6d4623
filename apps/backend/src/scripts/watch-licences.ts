import type { ExecArgs } from "@medusajs/framework/types"
import watchLicencesDaily from "../jobs/watch-licences"

/** The day's round over the licences, by hand. */
export default async function run({ container }: ExecArgs): Promise<void> {
  await watchLicencesDaily(container)
}
