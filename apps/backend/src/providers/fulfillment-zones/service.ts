import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
  Logger,
} from "@medusajs/framework/types"
import { DELIVERY_SERVICES } from "@sebiduk/contracts"
import type { Shipment } from "@sebiduk/domain"
import { httpCourier, type HttpCourierOptions } from "./courier-http"
import { tableRates, withFallback, type CourierRates } from "./courier-rates"

export type ZonesOptions = { courier?: HttpCourierOptions }

/**
 * Delivery by the tariff table of `packages/domain` (zone × weight), or by a live courier with the table behind it. The
 * delivery workflow hands a seller's parcel over as `data.shipment` and gets every service with its price; a client's
 * `data` never reaches this provider, because core's cart routes are closed.
 */
export class FulfillmentZonesService extends AbstractFulfillmentProviderService {
  static override identifier = "zones"

  private readonly rates: CourierRates

  constructor({ logger }: { logger: Logger }, { courier }: ZonesOptions = {}) {
    super()
    this.rates = courier
      ? withFallback(httpCourier(courier), {
          warn: (reason) => logger.warn(`The tariff table answers for the courier: ${reason}`),
        })
      : tableRates
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return DELIVERY_SERVICES.map((service) => ({ id: service }))
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return DELIVERY_SERVICES.some((service) => service === data["id"])
  }

  override async canCalculate(data: CreateShippingOptionDTO): Promise<boolean> {
    return data.price_type === "calculated"
  }

  override async calculatePrice(
    _optionData: CalculateShippingOptionPriceDTO["optionData"],
    data: CalculateShippingOptionPriceDTO["data"],
  ): Promise<CalculatedShippingOptionPrice> {
    if (data["shipment"]) {
      // One answer for all services: a courier is asked once for each seller, not once for each option.
      const answer = await this.rates.quote(data["shipment"] as Shipment)
      return Object.assign({ calculated_amount: 0, is_calculated_price_tax_inclusive: true }, { answer })
    }
    return { calculated_amount: Number(data["price_idr"] ?? 0), is_calculated_price_tax_inclusive: true }
  }

  override async validateFulfillmentData(
    _optionData: Record<string, unknown>,
    data: Record<string, unknown>,
  ): Promise<Record<string, unknown>> {
    return data
  }

  override async createFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }

  override async cancelFulfillment(): Promise<Record<string, unknown>> {
    return {}
  }
}
