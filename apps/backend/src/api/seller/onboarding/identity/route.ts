import type { MedusaResponse } from "@medusajs/framework/http"
import type { SellerSetIdentityInput } from "@sebiduk/contracts"
import { env } from "../../../../env"
import { REGISTRY_MODULE } from "../../../../modules/registry"
import type { RegistryService } from "../../../../modules/registry/service"
import { sealNik, sealNpwp } from "../../../../registry/seal-identity"
import { setSellerIdentityWorkflow } from "../../../../workflows/seller/set-seller-identity"
import type { SellerRequest } from "../../../guards/seller"
import { actorOf, answerShop } from "../../answer"

/** Says whose business the shop is. */
export const POST = async (
  req: SellerRequest<SellerSetIdentityInput>,
  res: MedusaResponse,
): Promise<void> => {
  const { seller_id } = req.seller
  const { nik, npwp, ...identity } = req.validatedBody
  const { identityCipher: cipher } = req.scope.resolve<RegistryService>(REGISTRY_MODULE)
  const sealing = { cipher, now: new Date(), allowDemo: env.SEBIDUK_DEMO, allowMasked: true }
  await setSellerIdentityWorkflow(req.scope).run({
    input: {
      seller_id,
      actor: actorOf(req),
      identity,
      nik: sealNik(nik, sealing),
      npwp: sealNpwp(npwp, sealing),
    },
  })
  await answerShop(req, res, seller_id)
}
