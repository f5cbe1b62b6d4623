import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import type {
  CalculatedShippingOptionPrice,
  CalculateShippingOptionPriceDTO,
  CreateFulfillmentResult,
  CreateShippingOptionDTO,
  FulfillmentOption,
} from "@medusajs/framework/types"
import { DELIVERY_SERVICES } from "@sebiduk/contracts"

/**
 * Delivery by the tariff table of `packages/domain` (zone × weight). The price of a seller's parcel is worked out
 * by the delivery workflow from all facts of the cart and handed over as `data.price_idr`; a client's `data` never
 * reaches this provider, because core's cart routes are closed.
 */
export class FulfillmentZonesService extends AbstractFulfillmentProviderService {
  static override identifier = "zones"

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
