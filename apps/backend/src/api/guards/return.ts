import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { notFound } from "../../refused"
import type { SellerRequest } from "./seller"
import type { StaffRequest } from "./staff"

type ReturnContext = { id: string; purchase_id: string }

/** A request about one return, whose relation to the caller was looked at. */
export type ReturnRequestOf<R extends MedusaRequest> = R & { return: ReturnContext }
export type BuyerReturnRequest<Body = unknown> = ReturnRequestOf<MedusaRequest<Body>>
export type SellerReturnRequest<Body = unknown> = ReturnRequestOf<SellerRequest<Body>>
export type AdminReturnRequest<Body = unknown> = ReturnRequestOf<StaffRequest<Body>>

const Row = z.object({ id: z.string(), purchase_id: z.string() })

/** 404 alike for an unknown return and one of somebody else. */
async function find(req: MedusaRequest, filters: { id: string; purchase_id?: string; seller_id?: string }) {
  const { data } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "return_request", fields: Object.keys(Row.shape), filters })
  const row = Row.safeParse(data[0]).data
  if (!row) throw notFound("RETURN_NOT_FOUND", "There is nothing here")
  Object.assign(req, { return: row satisfies ReturnContext })
}

/** 404 unless the return is of the purchase in the path, whose token was looked at before. */
export async function returnOfPurchase(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await find(req, { id: req.params["return_id"] ?? "", purchase_id: req.params["id"] ?? "" })
  next()
}

/** 404 unless something of the caller's shop is given back. */
export async function ownReturn(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await find(req, { id: req.params["id"] ?? "", seller_id: (req as SellerRequest).seller.seller_id })
  next()
}

/** 404 for an unknown return; who of the office may is in `admin-access.ts`. */
export async function anyReturn(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await find(req, { id: req.params["id"] ?? "" })
  next()
}
