"use client"

import { postcodeFitsProvince } from "@sebiduk/domain"
import { useEffect, useRef, useState } from "react"
import { useFormField } from "@/ui/action-form-client"
import { TextField } from "@/ui/form-fields-client"
import {
  AREA_FIELDS,
  AREA_LEVELS,
  chooseArea,
  codesOfForm,
  suggestedPostcode,
  type AreaLevel,
  type AreaLists,
} from "../areas"
import { keepDraft } from "./address-draft-client"
import { AreaField } from "./area-field-client"
import { useAreaLists } from "./use-area-lists-client"

export type AreaLabels = {
  level: Record<AreaLevel, string>
  choose: Record<AreaLevel, string>
  chooseFirst: Record<AreaLevel, string>
  openList: Record<AreaLevel, string>
  pick: string
  pickHint: string
  search: string
  loading: string
  loadFailed: string
  retry: string
  noMatch: string
  postcode: string
  postcodeHint: string
  postcodeFilled: string
  /** With `{province}` for the name. */
  postcodeWarning: string
  postcodeConfirmed: string
  attribution: string
}

export type AddressAreasProps = { values: Record<string, string>; lists: AreaLists; labels: AreaLabels }

/**
 * Province to village, each list following from the one above, and the postcode. Plain lists with a button before
 * JavaScript, searchable ones after.
 */
export function AddressAreas({ values, lists: served, labels }: AddressAreasProps) {
  const [codes, setCodes] = useState(() => codesOfForm(values))
  const { lists, failed, retry } = useAreaLists(codes, served)
  const [postcode, setPostcode] = useState(values["postcode"] ?? "")
  const [isHydrated, setIsHydrated] = useState(false)
  const { error } = useFormField(AREA_FIELDS.desa)
  const [filled, setFilled] = useState("")
  const isTouched = useRef(false)
  // The API asks for the desa alone; what is missing may be an area above it.
  const firstOpen = AREA_LEVELS.find((level) => codes[level] === "") ?? "desa"
  const box = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // What was chosen and typed before JavaScript arrived.
    const selects = [...(box.current?.querySelectorAll("select") ?? [])]
    const picked = codesOfForm(Object.fromEntries(selects.map(({ name, value }) => [name, value])))
    setCodes((known) =>
      AREA_LEVELS.every((level) => ["", known[level]].includes(picked[level])) ? known : picked,
    )
    const typed = box.current?.querySelector<HTMLInputElement>("input[name=postcode]")
    if (typed) setPostcode(typed.value)
    setIsHydrated(true)
  }, [])

  useEffect(() => {
    const form = isTouched.current && box.current?.closest("form")
    if (form) keepDraft(form)
  }, [codes, postcode])

  function choose(level: AreaLevel, code: string) {
    isTouched.current = true
    setCodes((current) => chooseArea(current, level, code))
    if (level !== "desa") return
    const known = lists.desa.find((area) => area.code === code)?.postcode ?? null
    const next = suggestedPostcode(postcode, filled, known)
    setFilled(known ?? "")
    setPostcode(next)
  }

  return (
    <div ref={box} className="space-y-4">
      <div className="grid gap-4 sm:grid-cols-2">
        {AREA_LEVELS.map((level, index) => {
          const above = AREA_LEVELS[index - 1]
          return (
            <AreaField
              key={level}
              level={level}
              code={codes[level]}
              error={level === firstOpen ? error : undefined}
              areas={lists[level]}
              isReady={!above || codes[above] !== ""}
              isHydrated={isHydrated}
              placeholder={above && codes[above] === "" ? labels.chooseFirst[above] : labels.search}
              hasFailed={failed === level}
              onRetry={retry}
              onChoose={(code) => choose(level, code)}
              labels={labels}
            />
          )
        })}
      </div>
      {!isHydrated && <p className="text-sm text-ink-soft">{labels.pickHint}</p>}
      <Postcode
        value={postcode}
        onValue={setPostcode}
        isFilled={postcode !== "" && postcode === filled}
        isConfirmed={values["postcode_confirmed"] === "1"}
        province={{
          code: codes.province,
          name: lists.province.find(({ code }) => code === codes.province)?.name ?? "",
        }}
        labels={labels}
      />
      <p className="text-xs text-ink-soft">{labels.attribution}</p>
    </div>
  )
}

type PostcodeProps = {
  value: string
  onValue: (value: string) => void
  isFilled: boolean
  isConfirmed: boolean
  province: { code: string; name: string }
  labels: AreaLabels
}

function Postcode({ value, onValue, isFilled, isConfirmed, province, labels }: PostcodeProps) {
  const { id, error } = useFormField("postcode")
  const isUnusual =
    /^\d{5}$/.test(value) && province.code !== "" && !postcodeFitsProvince(value, province.code)
  return (
    <div>
      <TextField
        name="postcode"
        label={labels.postcode}
        hint={isFilled ? labels.postcodeFilled : labels.postcodeHint}
        inputMode="numeric"
        autoComplete="postal-code"
        maxLength={5}
        value={value}
        onChange={(event) => onValue(event.currentTarget.value)}
        className="sm:max-w-72"
      />
      {isUnusual && (
        <div role="status" className="mt-2 rounded-control bg-gold-soft px-3 py-2 text-gold-deep">
          {!error && <p className="text-sm">{labels.postcodeWarning.replace("{province}", province.name)}</p>}
          <label htmlFor={`${id}-confirmed`} className="flex min-h-11 items-center gap-2.5 font-semibold">
            <input
              id={`${id}-confirmed`}
              type="checkbox"
              name="postcode_confirmed"
              value="1"
              defaultChecked={isConfirmed}
              className="size-5 accent-paddy"
            />
            {labels.postcodeConfirmed}
          </label>
        </div>
      )}
    </div>
  )
}
