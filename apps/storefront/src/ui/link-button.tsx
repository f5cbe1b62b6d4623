import { buttonClass, type ButtonSize, type ButtonVariant } from "./button-style"
import { Link, type LinkProps } from "./link"

export type LinkButtonProps = LinkProps & { variant?: ButtonVariant; size?: ButtonSize }

export function LinkButton({ variant, size, className, ...rest }: LinkButtonProps) {
  return <Link className={buttonClass(variant, size, className)} {...rest} />
}
