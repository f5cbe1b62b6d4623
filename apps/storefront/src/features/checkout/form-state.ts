import type { FormState } from "@/ui/form-state"
import type { AreaLists } from "./areas"

export type AddressFormState = FormState & {
  /** Lists for the areas chosen so far, for the form before JavaScript. */
  lists?: AreaLists
}
