import { PaymentByHand } from "../payment-by-hand"

/** On terms (tempo): the goods go first, the buyer pays by an agreed day, the office records it. */
export class PaymentTermsService extends PaymentByHand {
  static override identifier = "terms"
}
