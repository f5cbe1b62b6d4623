"use client"

import { ActionForm } from "@/ui/action-form-client"
import { TextField } from "@/ui/form-fields-client"
import { SubmitButton } from "@/ui/submit-button-client"
import { saveAddressAction } from "../actions"
import { withContact } from "../address-values"
import { AREA_FIELDS, AREA_LEVELS, type AreaLists } from "../areas"
import type { AddressFormState } from "../form-state"
import { AddressAreas, type AreaLabels } from "./address-areas-client"
import { keepDraft, useDraft } from "./address-draft-client"

type Label =
  | "contact"
  | "place"
  | "email"
  | "emailHint"
  | "recipient"
  | "phone"
  | "phoneHint"
  | "street"
  | "streetHint"
  | "landmark"
  | "landmarkHint"
  | "note"
  | "optional"
  | "submit"
  | "busy"

export type AddressFormProps = {
  /** Values of the saved address by field name. */
  saved: Record<string, string>
  /** Of the member who is signed in, for what was not filled in yet. */
  contact: Record<string, string>
  lists: AreaLists
  errorTitle: string
  unreachableMessage: string
  labels: Record<Label, string>
  areaLabels: AreaLabels
}

export function AddressForm({ saved, contact, lists, labels, areaLabels, ...messages }: AddressFormProps) {
  const draft = useDraft()
  const initial: AddressFormState = {
    status: "idle",
    fieldErrors: {},
    values: withContact(draft ?? saved, contact),
  }
  const areaNames = AREA_LEVELS.map((level) => [AREA_FIELDS[level], areaLabels.level[level]] as const)
  return (
    <ActionForm
      key={draft ? "draft" : "saved"}
      {...messages}
      action={saveAddressAction}
      initial={initial}
      onInput={keepDraft}
      fieldLabels={{
        recipient: labels.recipient,
        phone: labels.phone,
        email: labels.email,
        ...Object.fromEntries(areaNames),
        postcode: areaLabels.postcode,
        street: labels.street,
        landmark: labels.landmark,
        note: labels.note,
      }}
      className="space-y-8"
    >
      {(state) => (
        <>
          <fieldset className="space-y-4">
            <legend className="mb-3 text-lg font-bold">{labels.contact}</legend>
            <TextField name="recipient" label={labels.recipient} autoComplete="name" maxLength={100} />
            <div className="grid gap-4 sm:grid-cols-2">
              <TextField
                name="phone"
                type="tel"
                label={labels.phone}
                hint={labels.phoneHint}
                autoComplete="tel"
                maxLength={30}
              />
              <TextField
                name="email"
                type="email"
                label={labels.email}
                hint={labels.emailHint}
                autoComplete="email"
                maxLength={200}
              />
            </div>
          </fieldset>
          <fieldset className="space-y-4">
            <legend className="mb-3 text-lg font-bold">{labels.place}</legend>
            <AddressAreas values={state.values} lists={state.lists ?? lists} labels={areaLabels} />
            <TextField
              name="street"
              label={labels.street}
              hint={labels.streetHint}
              autoComplete="street-address"
              maxLength={200}
            />
            <TextField
              name="landmark"
              label={labels.landmark}
              hint={labels.landmarkHint}
              optionalLabel={labels.optional}
              maxLength={120}
            />
            <TextField
              name="note"
              label={labels.note}
              optionalLabel={labels.optional}
              isMultiline
              maxLength={300}
            />
          </fieldset>
          <SubmitButton
            label={labels.submit}
            busyLabel={labels.busy}
            size="lg"
            className="w-full sm:w-auto"
          />
        </>
      )}
    </ActionForm>
  )
}
