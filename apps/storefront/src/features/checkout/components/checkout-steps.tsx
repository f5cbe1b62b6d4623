import type { Cart, Locale } from "@sebiduk/contracts"
import { getTranslations } from "next-intl/server"
import { localePath, PATHS } from "@/i18n/paths"
import { StepIndicator } from "@/ui/step-indicator"
import { STEP_PARAM, STEPS, stepState, type CheckoutStep } from "../steps"

const NAMES = { alamat: "address", pengiriman: "delivery", bayar: "payment" } as const

type CheckoutStepsProps = { locale: Locale; shown: CheckoutStep; missing: Cart["missing"] }

export async function CheckoutSteps({ locale, shown, missing }: CheckoutStepsProps) {
  const t = await getTranslations({ locale, namespace: "checkout.steps" })
  return (
    <StepIndicator
      label={t("label")}
      stateLabels={{ done: t("done"), current: t("current") }}
      steps={STEPS.map((step) => {
        const state = stepState(step, shown, missing)
        const href = `${localePath(locale, PATHS.checkout)}?${STEP_PARAM}=${step}`
        return { label: t(NAMES[step]), state, href: state === "done" ? href : undefined }
      })}
    />
  )
}
