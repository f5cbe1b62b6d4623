"use client"

import { useActionForm } from "./action-form-client"
import { Button, type ButtonProps } from "./button"

export type SubmitButtonProps = Omit<ButtonProps, "type" | "children"> & { label: string; busyLabel: string }

/** Sends the surrounding `ActionForm`; busy, it stays focused and a second press does nothing. */
export function SubmitButton({ label, busyLabel, ...button }: SubmitButtonProps) {
  const { isPending } = useActionForm()
  return (
    <Button
      {...button}
      type="submit"
      aria-busy={isPending || undefined}
      aria-disabled={isPending || undefined}
    >
      {isPending ? busyLabel : label}
    </Button>
  )
}
