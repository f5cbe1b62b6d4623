import type { MedusaContainer } from "@medusajs/framework/types"
import { z } from "@medusajs/framework/zod"
import { MemberRight, type Invitation, type Member } from "@sebiduk/contracts"
import { SELLER_MODULE } from "../../modules/seller"
import type { SellerService } from "../../modules/seller/service"
import { orderedRights } from "./member-rights"

const MEMBER_COLUMNS = ["id", "name", "email", "phone", "rights"]
const MemberRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  phone: z.string().nullable(),
  rights: z.array(MemberRight).transform(orderedRights),
})

const INVITATION_COLUMNS = ["id", "name", "email", "rights", "expires_at"]
const InvitationRow = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  rights: z.array(MemberRight).transform(orderedRights),
  expires_at: z.coerce.date().transform((at) => at.toISOString()),
})

const serviceOf = (container: MedusaContainer) => container.resolve<SellerService>(SELLER_MODULE)

/** Everybody who acts for a shop, first those who came first. */
export async function loadMembers(container: MedusaContainer, seller_id: string): Promise<Member[]> {
  const rows = await serviceOf(container).listSellerMembers(
    { seller_id },
    { select: MEMBER_COLUMNS, order: { created_at: "ASC", id: "ASC" }, take: null },
  )
  return rows.map((row) => MemberRow.strip().parse(row))
}

/** One of them; undefined when it is nobody of this shop. */
export async function loadMember(
  container: MedusaContainer,
  seller_id: string,
  id: string,
): Promise<Member | undefined> {
  const [row] = await serviceOf(container).listSellerMembers(
    { id, seller_id },
    { select: MEMBER_COLUMNS, take: 1 },
  )
  return row && MemberRow.strip().parse(row)
}

/** The invitations that can still be taken up. */
export async function loadInvitations(container: MedusaContainer, seller_id: string): Promise<Invitation[]> {
  const rows = await serviceOf(container).listMemberInvitations(
    { seller_id, accepted_at: null, expires_at: { $gt: new Date() } },
    { select: INVITATION_COLUMNS, order: { created_at: "ASC", id: "ASC" }, take: null },
  )
  return rows.map((row) => InvitationRow.strip().parse(row))
}
