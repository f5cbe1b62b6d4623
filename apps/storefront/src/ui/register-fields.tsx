import { TextField } from "./form-fields-client"

type RegisterFieldsProps = {
  labels: Record<"name" | "phone" | "email" | "password", string>
  phoneHint: string
  passwordHint: string
}

/** What a new login asks of a person, at both doors. */
export function RegisterFields({ labels, phoneHint, passwordHint }: RegisterFieldsProps) {
  return (
    <>
      <TextField name="name" label={labels.name} autoComplete="name" maxLength={100} />
      <TextField
        name="phone"
        type="tel"
        label={labels.phone}
        hint={phoneHint}
        autoComplete="tel"
        maxLength={30}
      />
      <TextField name="email" type="email" label={labels.email} autoComplete="username" maxLength={200} />
      <TextField
        name="password"
        type="password"
        label={labels.password}
        hint={passwordHint}
        autoComplete="new-password"
        maxLength={200}
      />
    </>
  )
}
