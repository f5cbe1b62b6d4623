import { MedusaError } from "@medusajs/framework/utils"
import { nonsenseOf, isCourierService, tableAnswer, type CourierAnswer, type Shipment } from "@sebiduk/domain"

/** Whoever knows what delivery costs. What an implementation must keep to is in `courier-contract.test.ts`. */
export interface CourierRates {
  /**
   * Every service for a shipment with its price, or why it cannot carry it.
   * @param signal aborts when nobody waits for the answer any more
   * @throws Error when there is no answer
   */
  quote(shipment: Shipment, signal?: AbortSignal): Promise<CourierAnswer>
}

/** A courier that does not answer, or nothing to be believed. */
export const noAnswer = (why: string): MedusaError => new MedusaError(MedusaError.Types.UNEXPECTED_STATE, why)

/** The tariff table: always there, also without a network. */
export const tableRates: CourierRates = { quote: async (shipment) => tableAnswer(shipment) }

type Fallback = {
  /** How long a buyer waits for the courier. */
  timeout_ms?: number
  /** Told in words why the table answered instead. */
  warn: (reason: string) => void
}

/** Asks a live courier, and the table when the courier is late, fails or talks nonsense. Never throws for the courier. */
export function withFallback(live: CourierRates, { timeout_ms = 2_000, warn }: Fallback): CourierRates {
  return {
    quote: async (shipment) => {
      const signal = AbortSignal.timeout(timeout_ms)
      try {
        return believed(await Promise.race([live.quote(shipment, signal), lateness(signal)]))
      } catch (error) {
        warn(error instanceof Error ? error.message : String(error))
        return tableRates.quote(shipment)
      }
    },
  }
}

/** Also of a courier that does not listen to the signal. */
const lateness = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(noAnswer("no answer in time")), { once: true })
  })

function believed(answer: CourierAnswer): CourierAnswer {
  const offers = answer.quotes.flatMap(({ service, etd_days, ...quote }) =>
    isCourierService(service) ? [{ service, ...quote, etd_days: etd_days ?? { min: -1, max: -1 } }] : [],
  )
  // Every service refused by our own rules is an answer; none and no reason is nonsense.
  const isRefused = offers.length === 0 && answer.refused.some(({ reason }) => reason !== "not_served")
  const nonsense = isRefused ? undefined : nonsenseOf(offers)
  if (nonsense) throw noAnswer(nonsense)
  return answer
}
