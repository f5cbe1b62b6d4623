import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import type { BankAccountResponse, SellerSetBankAccountInput } from "@sebiduk/contracts"
import { loadBankAccount } from "../../../workflows/seller/load-bank-account"
import { setBankAccountWorkflow } from "../../../workflows/seller/set-bank-account"
import type { SellerRequest } from "../../guards/seller"
import { actorOf } from "../answer"

async function answerBankAccount(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const body: z.infer<typeof BankAccountResponse> = {
    bank_account: await loadBankAccount(req.scope, req.seller.seller_id),
  }
  res.json(body)
}

/** Where the shop is paid to, masked. */
export const GET = async (req: SellerRequest, res: MedusaResponse): Promise<void> => {
  await answerBankAccount(req, res)
}

/** Sets another account. */
export const POST = async (
  req: SellerRequest<SellerSetBankAccountInput>,
  res: MedusaResponse,
): Promise<void> => {
  await setBankAccountWorkflow(req.scope).run({
    input: { seller_id: req.seller.seller_id, actor: actorOf(req), account: req.validatedBody },
  })
  await answerBankAccount(req, res)
}
