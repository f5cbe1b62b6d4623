"use client"

import { useId, useRef, useState, type KeyboardEvent } from "react"
import { filterOptions, matchOption, type ComboboxOption } from "./filter-options"
import { TextInput } from "./text-input"

export type ComboboxProps = {
  id: string
  options: readonly ComboboxOption[]
  /** Value of the chosen option; empty for none. */
  value: string
  onChoose: (value: string) => void
  placeholder: string
  noMatchText: string
  openLabel: string
  isDisabled?: boolean
  "aria-invalid"?: boolean
  "aria-describedby"?: string
}

/** A searchable list after the ARIA pattern "editable combobox with list autocomplete". */
export function Combobox(props: ComboboxProps) {
  const { id, options, value, onChoose, isDisabled } = props
  const chosen = options.find((option) => option.value === value)
  const [text, setText] = useState<string>()
  const [isOpen, setIsOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()

  const shown = filterOptions(options, text ?? "")
  const optionId = (index: number) => `${listId}-${index}`

  function open(at: number) {
    setIsOpen(true)
    move(at)
  }

  function move(at: number) {
    setActive(at)
    list.current?.children[at]?.scrollIntoView({ block: "nearest" })
  }

  function close() {
    setIsOpen(false)
    setActive(-1)
  }

  function choose(option: ComboboxOption) {
    setText(undefined)
    close()
    if (option.value !== value) onChoose(option.value)
  }

  function pick(target: EventTarget) {
    const clicked = target instanceof HTMLElement ? target.closest<HTMLElement>("[role=option]") : null
    const option = options.find((each) => each.value === clicked?.dataset["value"])
    if (option) choose(option)
  }

  function leave() {
    close()
    if (text === undefined) return
    const match = matchOption(options, text)
    if (match) choose(match)
    else if (chosen) setText(undefined)
  }

  function onKeyDown(event: KeyboardEvent) {
    const last = shown.length - 1
    const activeOption = shown[active]
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault()
      const start = event.key === "ArrowDown" ? 0 : last
      const next = event.key === "ArrowDown" ? active + 1 : active - 1
      if (!isOpen || active < 0) open(start)
      else move(next > last ? 0 : next < 0 ? last : next)
    } else if (event.key === "Enter" && isOpen) {
      event.preventDefault()
      const match = activeOption ?? (shown.length === 1 ? shown[0] : matchOption(options, text ?? ""))
      if (match) choose(match)
    } else if (event.key === "Escape" && isOpen) {
      event.preventDefault()
      close()
    } else if (event.key === "Tab" && isOpen && activeOption) {
      choose(activeOption)
    }
  }

  return (
    <div className="relative">
      <TextInput
        ref={input}
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? optionId(active) : undefined}
        aria-invalid={props["aria-invalid"]}
        aria-describedby={props["aria-describedby"]}
        aria-required
        autoComplete="off"
        spellCheck={false}
        disabled={isDisabled}
        placeholder={props.placeholder}
        value={text ?? chosen?.label ?? ""}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setIsOpen(true)
          setActive(-1)
        }}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setIsOpen(true)}
        onBlur={leave}
        onKeyDown={onKeyDown}
        className="pr-12"
      />
      <button
        type="button"
        tabIndex={-1}
        aria-label={props.openLabel}
        disabled={isDisabled}
        // Keeps the focus, and with it the list, in the text box.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          input.current?.focus()
          if (isOpen) close()
          else setIsOpen(true)
        }}
        className="absolute inset-y-0 right-0 w-12 text-ink-soft"
      >
        <span aria-hidden="true">▾</span>
      </button>
      <div
        ref={list}
        id={listId}
        role="listbox"
        tabIndex={-1}
        aria-label={props.openLabel}
        hidden={!isOpen || shown.length === 0}
        onMouseDown={(event) => event.preventDefault()}
        onClick={(event) => pick(event.target)}
        onKeyDown={onKeyDown}
        className="absolute inset-x-0 top-full z-20 mt-1 max-h-64 overflow-y-auto rounded-control border border-line-strong bg-white py-1 shadow-card"
      >
        {shown.map((option, index) => (
          <div
            key={option.value}
            id={optionId(index)}
            role="option"
            tabIndex={-1}
            aria-selected={option.value === value}
            data-value={option.value}
            className={`flex min-h-11 cursor-pointer items-center px-3 py-1.5 hover:bg-paddy-soft aria-selected:font-semibold ${index === active ? "bg-paddy-soft outline-2 -outline-offset-2 outline-paddy" : ""}`}
          >
            {option.label}
          </div>
        ))}
      </div>
      <p role="status" className={isOpen && shown.length === 0 ? "mt-1 text-sm text-ink-soft" : "sr-only"}>
        {isOpen && shown.length === 0 ? props.noMatchText : ""}
      </p>
    </div>
  )
}
