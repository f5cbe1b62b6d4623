import { AdminLicenceResponse, AdminSellerResponse, type QueueItem } from "@sebiduk/contracts"
import { call } from "./api"
import { STATES } from "./words"

async function stateNow({ kind, id }: QueueItem): Promise<string> {
  return kind === "licence"
    ? (await call("GET", `/admin/licences/${id}`, AdminLicenceResponse)).licence.state
    : (await call("GET", `/admin/sellers/${id}`, AdminSellerResponse)).seller.status
}

/** Why one of several was not accepted; the answer about many has a code only, so the state is asked for. */
export async function whyNot(item: QueueItem, code: string | null): Promise<string> {
  if (code === "LICENCE_STATE" && item.kind === "shop") return "masih ada izin yang belum diputuskan"
  if (code === "LICENCE_EXPIRED") return "masa berlakunya habis"
  if (code === "LICENCE_MISSING") return "belum punya NIB yang disetujui"
  const state = await stateNow(item).catch(() => undefined)
  return state === undefined
    ? "keadaannya sudah berubah"
    : `keadaannya sudah berubah: ${STATES[state] ?? state}`
}
