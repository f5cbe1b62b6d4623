import { StaffMemberResponse, type StaffMember } from "@sebiduk/contracts"
import { mayRole, type Right } from "./rights"
import { useAnswer } from "./use-answer"

type Me = { staff: StaffMember | undefined; may: (right: Right) => boolean }

/** Who is signed in and what they may do here: nothing until that is known. */
export function useMe(): Me {
  const staff = useAnswer("/admin/staff/me", StaffMemberResponse).data?.staff
  return { staff, may: (right) => staff !== undefined && mayRole(staff.role, right) }
}
