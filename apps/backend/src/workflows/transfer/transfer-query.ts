import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { TRANSFER_PAGE_SIZE, type AdminListTransfersInput } from "@sebiduk/contracts"
import { parseOrderNumber } from "@sebiduk/domain"

/** What still stands of purchases by transfer that are not paid; the buyer is whoever receives the first order. */
const WAITING = `
  select p.id, p.display_id, p.pay_until, buyer.name,
    exists (select 1 from transfer_proof t
      where t.purchase_id = p.id and t.status = 'waiting' and t.deleted_at is null) as has_proof
  from purchase p
  left join lateral (
    select a.first_name as name
    from payment_split s join "order" o on o.id = s.order_id left join order_address a on a.id = o.shipping_address_id
    where s.purchase_id = p.id order by s.part limit 1
  ) as buyer on true
  where p.payment_method = 'transfer' and p.placed_at is not null and p.released_at is null and p.deleted_at is null
    and exists (select 1 from payment_split s where s.purchase_id = p.id and s.cancelled_at is null)`

const FOUND = `(:q = '' or display_id = :display_id or name ilike :name)`

const escapeLike = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`)

const Answer = z.object({ rows: z.array(z.unknown()) })
const Row = z.object({ id: z.string() })
const Count = z.object({ found: z.coerce.number(), with_proof: z.coerce.number() })

/** Ids of one page of the transfers that are waited for: with a proof first, then by deadline. Two queries. */
export async function listWaitingIds(
  container: MedusaContainer,
  { q, page }: AdminListTransfersInput,
): Promise<{ ids: string[]; total: number; with_proof: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const facts = {
    q,
    display_id: parseOrderNumber(q) ?? -1,
    name: `%${escapeLike(q)}%`,
    take: TRANSFER_PAGE_SIZE,
    skip: (page - 1) * TRANSFER_PAGE_SIZE,
  }
  const [listed, counted] = await Promise.all<unknown>([
    knex.raw(
      `select id from (${WAITING}) as waiting where ${FOUND}
       order by has_proof desc, pay_until, display_id limit :take offset :skip`,
      facts,
    ),
    knex.raw(
      `select count(*) filter (where ${FOUND}) as found, count(*) filter (where has_proof) as with_proof
       from (${WAITING}) as waiting`,
      facts,
    ),
  ])
  const { found, with_proof } = Count.parse(Answer.parse(counted).rows[0])
  return {
    ids: Row.array()
      .parse(Answer.parse(listed).rows)
      .map(({ id }) => id),
    total: found,
    with_proof,
  }
}
