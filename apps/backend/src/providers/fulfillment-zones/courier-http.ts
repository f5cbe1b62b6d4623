import { z } from "@medusajs/framework/zod"
import { answerOfOffers, COURIER_KINDS, nonsenseOf } from "@sebiduk/domain"
import { noAnswer, type CourierRates } from "./courier-rates"

export type HttpCourierOptions = { url: string; key?: string }

/** What docs/couriers.md says that an adapter answers; what it says beyond is not read. */
const Answer = z.object({
  courier: z.string().trim().min(1).max(40),
  services: z.array(
    z.object({
      service: z.enum(COURIER_KINDS),
      price_idr: z.number(),
      chargeable_weight_g: z.number(),
      parcels: z.number(),
      days: z.object({ min: z.number(), max: z.number() }),
    }),
  ),
})

/** A live courier behind an adapter that speaks the JSON of docs/couriers.md. */
export function httpCourier({ url, key }: HttpCourierOptions): CourierRates {
  return {
    quote: async (shipment, signal) => {
      const { destination, parcel } = shipment
      const answer = await fetch(url, {
        method: "POST",
        redirect: "error",
        headers: { "content-type": "application/json", ...(key && { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({
          destination,
          items: parcel.items.map(({ quantity, weight_g, length_cm, width_cm, height_cm }) => ({
            quantity,
            weight_g,
            length_cm,
            width_cm,
            height_cm,
          })),
        }),
        signal: signal ?? null,
      })
      if (!answer.ok) throw noAnswer(`the courier answered ${answer.status}`)
      const { courier, services } = Answer.parse(await answer.json())
      const offers = services.map(({ days, ...offer }) => ({ ...offer, etd_days: days }))
      const nonsense = nonsenseOf(offers)
      if (nonsense) throw noAnswer(`the courier's answer: ${nonsense}`)
      return answerOfOffers(courier, offers, shipment)
    },
  }
}
