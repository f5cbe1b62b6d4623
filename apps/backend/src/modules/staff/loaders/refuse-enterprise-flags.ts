import { FeatureFlag, MedusaError } from "@medusajs/framework/utils"

/** Features under Medusa's commercial licence: switching one on says that one has bought it. */
const ENTERPRISE_FLAGS = ["rbac", "rbac_filter_fields"]

/** @throws MedusaError when one is on; our roles are those of this module */
export default async function refuseEnterpriseFlags(): Promise<void> {
  const on = ENTERPRISE_FLAGS.filter((flag) => FeatureFlag.isFeatureEnabled(flag))
  if (on.length > 0) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Switch off ${on.map((flag) => `MEDUSA_FF_${flag.toUpperCase()}`).join(", ")}: not ours to use`,
    )
  }
}
