import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { DeliveryService, type DeliveryFacts, type StoreSetDeliveryInput } from "@sebiduk/contracts"
import { isCourierService, TABLE_SOURCE } from "@sebiduk/domain"
import { conflict, Refused, refusedField } from "../../../refused"
import { askCouriers } from "../ask-couriers"
import type { CartFacts } from "../cart-facts"
import { groupBySeller } from "../cart-rules"

const OptionRow = z.object({ id: z.string(), name: z.string(), data: z.object({ id: DeliveryService }) })

type Input = { cart: CartFacts; choices: StoreSetDeliveryInput["choices"] }

export const chooseDeliveryStepId = "choose-delivery"

/** The shipping method of each seller with today's price; refuses a choice that nobody offers. */
export const chooseDeliveryStep = createStep(
  chooseDeliveryStepId,
  async ({ cart, choices }: Input, { container }) => {
    const desa_code = cart.shipping_address?.metadata?.desa_code
    if (!desa_code) throw conflict("ADDRESS_MISSING", "Set the address first")
    const groups = groupBySeller(cart.items)
    if (groups.length === 0) throw conflict("CART_EMPTY", "The cart is empty")

    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data } = await query.graph({ entity: "shipping_option", fields: ["id", "name", "data"] })
    const options = data.flatMap((row) => OptionRow.safeParse(row).data ?? [])

    const stranger = choices.findIndex(
      ({ seller_id }) => !groups.some(({ seller }) => seller.id === seller_id),
    )
    if (stranger >= 0) {
      throw refusedField(
        `choices.${stranger}.seller_id`,
        { code: "DELIVERY_UNAVAILABLE" },
        "This seller has nothing in the cart",
      )
    }
    const quoted_at = new Date().toISOString()
    const methods = (await askCouriers(container, groups, desa_code)).map(({ group, answer }) => {
      const index = choices.findIndex(({ seller_id }) => seller_id === group.seller.id)
      const choice = choices[index]
      if (!choice || choices.filter(({ seller_id }) => seller_id === group.seller.id).length > 1) {
        throw new Refused(400, {
          code: "DELIVERY_MISSING",
          message: `Choose exactly one service for ${group.seller.name}`,
          fields: { choices: { code: "DELIVERY_MISSING", values: { seller: group.seller.name } } },
        })
      }
      const quote = answer.quotes.find(({ service }) => service === choice.service)
      const option = options.find((row) => row.data.id === choice.service)
      if (!quote || !option) {
        throw refusedField(
          `choices.${index}.service`,
          { code: "DELIVERY_UNAVAILABLE", values: { seller: group.seller.name } },
          `${group.seller.name} cannot send this way`,
        )
      }
      const promised: DeliveryFacts = {
        seller_id: group.seller.id,
        ...quote,
        source: isCourierService(quote.service) ? answer.source : TABLE_SOURCE,
        quoted_at,
      }
      return {
        cart_id: cart.id,
        shipping_option_id: option.id,
        name: `${option.name} — ${group.seller.name}`,
        amount: quote.price_idr,
        is_tax_inclusive: true,
        data: promised,
      }
    })
    return new StepResponse({ shipping_methods: methods })
  },
)
