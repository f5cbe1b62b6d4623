import { createHmac, timingSafeEqual } from "node:crypto"
import { env } from "../env"

const LIFE_MS = 5 * 60 * 1_000

const sign = (id: string, expires: number): string =>
  createHmac("sha256", env.EVIDENCE_LINK_SECRET).update(`${id}.${expires}`).digest("base64url")

/** An address that opens one paper for five minutes; whoever holds it needs no login. */
export function evidenceLink(id: string, now: Date): { url: string; expires_at: string } {
  const expires = now.getTime() + LIFE_MS
  return {
    url: `/evidence/${id}?expires=${expires}&signature=${sign(id, expires)}`,
    expires_at: new Date(expires).toISOString(),
  }
}

/** Whether the signature is ours and its time not over. */
export function isGoodLink(id: string, expires: string, signature: string, now: Date): boolean {
  const until = Number(expires)
  if (!Number.isSafeInteger(until) || until < now.getTime()) return false
  const [given, wanted] = [Buffer.from(signature), Buffer.from(sign(id, until))]
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
