import { PaymentByHand } from "../payment-by-hand"

/** Cash on delivery: each shop takes the money of its own order when it hands the goods over. */
export class PaymentCodService extends PaymentByHand {
  static override identifier = "cod"
}
