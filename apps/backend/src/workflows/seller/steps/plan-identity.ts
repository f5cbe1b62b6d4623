import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { REGISTRY_MODULE } from "../../../modules/registry"
import type { RegistryService } from "../../../modules/registry/service"
import { conflict, refusedField } from "../../../refused"
import type { MaskedNumber, SealedNumber } from "../../../registry/seal-identity"
import { planIdentity, type KnownBusiness } from "../identity-plan"
import type { ShopFacts } from "../shop-facts"

type Input = {
  shop: ShopFacts
  owner_name: string
  nik: SealedNumber | MaskedNumber
  npwp: SealedNumber | MaskedNumber | null
}

/** Until the office looks at it, and again once it asked for something. */
const OPEN: readonly string[] = ["draft", "needs_fix", "rejected"]

const BusinessRow = z.object({
  id: z.string(),
  owner_name: z.string(),
  seller: z
    .object({ id: z.string() })
    .nullish()
    .transform((seller) => seller ?? null),
})

async function findOthers(
  container: MedusaContainer,
  digest: string,
  own: string | undefined,
): Promise<KnownBusiness[]> {
  const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
  const numbers = await registry.listBusinessIdentities(
    { kind: "nik", digest },
    { select: ["business_id"], take: null },
  )
  const ids = numbers.map(({ business_id }) => business_id).filter((id) => id !== own)
  if (ids.length === 0) return []
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "business",
    fields: ["id", "owner_name", "seller.id"],
    filters: { id: ids },
  })
  return BusinessRow.array()
    .parse(data)
    .map(({ id, owner_name, seller }) => ({ id, owner_name, has_shop: seller !== null }))
}

export const planIdentityStepId = "plan-identity"

/** Decides which business the shop will have; refuses once the office has it in hand, and somebody else's business. */
export const planIdentityStep = createStep(
  planIdentityStepId,
  async ({ shop, owner_name, nik, npwp }: Input, { container }) => {
    const { status, business, created_at } = shop
    if (!OPEN.includes(status)) {
      throw conflict("IDENTITY_LOCKED", "The office has this identity in hand", { state: status })
    }
    if (npwp && !("digest" in npwp) && npwp.masked !== shop.npwp) {
      throw refusedField(
        "npwp",
        { code: "NPWP_INVALID", values: { reason: "length" } },
        "Type the NPWP in full",
      )
    }
    const registry = container.resolve<RegistryService>(REGISTRY_MODULE)
    const [known] = business
      ? await registry.listBusinessIdentities({ business_id: business.id, kind: "nik" }, { take: 1 })
      : []
    const ownDigest = known?.digest ?? null
    const digest = "digest" in nik ? nik.digest : nik.masked === known?.masked ? ownDigest : null
    const plan = planIdentity(
      {
        nik_digest: digest,
        owner_name,
        own: business && {
          id: business.id,
          nik_digest: ownDigest,
          is_claimed: business.created_at < created_at,
        },
        others: digest === null ? [] : await findOthers(container, digest, business?.id),
      },
      status,
    )
    return new StepResponse(plan)
  },
)
