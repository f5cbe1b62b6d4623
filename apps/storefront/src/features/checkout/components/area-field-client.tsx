"use client"

import { useFormField } from "@/ui/action-form-client"
import { Button } from "@/ui/button"
import { Combobox } from "@/ui/combobox-client"
import { controlAria, Field } from "@/ui/field"
import { Select } from "@/ui/text-input"
import { AREA_FIELDS, type AreaLevel, type AreaOption } from "../areas"
import type { AreaLabels } from "./address-areas-client"

export type AreaFieldProps = {
  level: AreaLevel
  code: string
  error: string | undefined
  areas: readonly AreaOption[]
  /** Whether the level above is chosen. */
  isReady: boolean
  isHydrated: boolean
  placeholder: string
  hasFailed: boolean
  onRetry: () => void
  onChoose: (code: string) => void
  labels: AreaLabels
}

export function AreaField(props: AreaFieldProps) {
  const { level, code, areas, isReady, isHydrated, hasFailed, onRetry, labels } = props
  const error = isHydrated && code ? undefined : props.error
  const name = AREA_FIELDS[level]
  const { id } = useFormField(name)
  const isLoading = isReady && areas.length === 0 && !hasFailed
  const aria = controlAria(id, undefined, error)

  return (
    <Field id={id} label={labels.level[level]} error={error}>
      {isHydrated ? (
        <>
          <Combobox
            {...aria}
            options={areas.map((area) => ({ value: area.code, label: area.name }))}
            value={code}
            onChoose={props.onChoose}
            isDisabled={!isReady || areas.length === 0}
            placeholder={isLoading ? labels.loading : props.placeholder}
            noMatchText={labels.noMatch}
            openLabel={labels.openList[level]}
          />
          <input type="hidden" name={name} value={code} />
        </>
      ) : (
        <div className="flex gap-2">
          <Select key={code} {...aria} name={name} defaultValue={code}>
            <option value="">{labels.choose[level]}</option>
            {areas.map((area) => (
              <option key={area.code} value={area.code}>
                {area.name}
              </option>
            ))}
          </Select>
          <Button type="submit" name="intent" value="areas" variant="secondary">
            {labels.pick}
          </Button>
        </div>
      )}
      {hasFailed && (
        <p role="alert" className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-danger">
          {labels.loadFailed}
          <Button variant="secondary" onClick={onRetry}>
            {labels.retry}
          </Button>
        </p>
      )}
    </Field>
  )
}
