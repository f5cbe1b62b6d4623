import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { StaffRole, type StaffMember } from "@sebiduk/contracts"
import { notFound } from "../../../refused"

const StaffRow = z.object({
  id: z.string(),
  user_id: z.string().nullable(),
  email: z.string(),
  name: z.string(),
  role: StaffRole,
  kecamatan_code: z.string().nullable(),
  kecamatan: z.string().nullable(),
})

/** Everybody of the office by name, or the one with an id. */
export async function readStaff(container: MedusaContainer, id?: string): Promise<StaffMember[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "staff_member",
    fields: Object.keys(StaffRow.shape),
    filters: id === undefined ? {} : { id },
    pagination: { order: { name: "ASC" } },
  })
  return StaffRow.array()
    .parse(data)
    .map(({ user_id, ...row }) => ({ ...row, has_joined: user_id !== null }))
}

/** @throws Refused STAFF_NOT_FOUND (404) */
export async function readStaffMember(container: MedusaContainer, id: string): Promise<StaffMember> {
  const [staff] = await readStaff(container, id)
  if (!staff) throw notFound("STAFF_NOT_FOUND", "There is nobody by this id")
  return staff
}
