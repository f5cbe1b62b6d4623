import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"

/** Quoted-printable and the header's own encoding back to text; good enough for our letters. */
const plain = (mail: string): string =>
  mail
    .replaceAll(/=\n/g, "")
    .replaceAll(/(?:=[0-9A-F]{2})+/g, (bytes) => decodeURIComponent(bytes.replaceAll("=", "%")))

/** The letters that were sent to somebody, oldest first. */
export async function mailsTo(email: string): Promise<string[]> {
  const folder = process.env["MAIL_DIR"] ?? ""
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith(".eml")).sort()
  const mails = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")))
  return mails.filter((mail) => mail.includes(`To: ${email}`)).map(plain)
}

/** Their subjects, oldest first. */
export async function subjectsTo(email: string): Promise<string[]> {
  return (await mailsTo(email)).map((mail) => /^Subject: (.*)$/m.exec(mail)?.[1] ?? "")
}
