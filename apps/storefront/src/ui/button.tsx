import type { ComponentProps } from "react"
import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-style"

export type ButtonProps = ComponentProps<"button"> & { variant?: ButtonVariant; size?: ButtonSize }

export function Button({ variant, size, className, type = "button", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(variant, size, className)} {...rest} />
}
