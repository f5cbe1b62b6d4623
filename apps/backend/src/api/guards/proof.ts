import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../refused"
import type { StaffRequest } from "./staff"

/** A request about one proof of a transfer, and where its file and its purchase are. */
export type ProofRequest<Body = unknown> = MedusaRequest<Body> & {
  proof: { id: string; evidence_id: string; purchase_id: string }
}
export type StaffProofRequest<Body = unknown> = StaffRequest<Body> & ProofRequest<Body>

const Row = z.object({ id: z.string(), evidence_id: z.string(), purchase_id: z.string() })

async function findProof(req: MedusaRequest, filters: { id: string; purchase_id?: string }): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "transfer_proof",
    fields: ["id", "evidence_id", "purchase_id"],
    filters,
  })
  const proof = Row.safeParse(data[0]).data
  if (!proof) throw notFound("PROOF_NOT_FOUND", "There is nothing here")
  Object.assign(req, { proof })
}

/** 404 unless there is such a proof; whoever of the office may ask sees all of them. */
export async function anyProof(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await findProof(req, { id: req.params["id"] ?? "" })
  next()
}

/** 404 unless it is a proof of the purchase in the address, whose token the caller holds. */
export async function proofOfPurchase(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await findProof(req, { id: req.params["proof_id"] ?? "", purchase_id: req.params["id"] ?? "" })
  next()
}
