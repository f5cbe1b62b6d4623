import { createHash, randomUUID } from "node:crypto"
import { mkdir, readdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { createTransport, type Transporter } from "nodemailer"

export type MailOptions = {
  /** `smtp://user:password@host:port`; empty: every mail becomes a file. */
  smtp_url: string
  /** Folder of the files. */
  folder: string
  from: string
}

/** Core hands it on and leaves it out of the type. */
const Keyed = z.object({ idempotency_key: z.string().min(1) })

/** The same for a repetition of the same mail: a mail program shows it once, and it becomes one file. */
function nameOf(notification: ProviderSendNotificationDTO): string {
  const key = Keyed.safeParse(notification).data?.idempotency_key
  return key ? createHash("sha256").update(key).digest("hex").slice(0, 32) : randomUUID()
}

/** Sends mail by SMTP, or, without a mail server, writes each as an .eml file that any mail program opens. */
export class MailService extends AbstractNotificationProviderService {
  static override identifier = "mail"
  private readonly transport: Transporter

  constructor(
    _container: Record<string, unknown>,
    private readonly options: MailOptions,
  ) {
    super()
    this.transport = options.smtp_url
      ? createTransport(options.smtp_url)
      : createTransport({ streamTransport: true, buffer: true, newline: "unix" })
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const name = nameOf(notification)
    const sent: unknown = await this.transport.sendMail({
      messageId: `<${name}@sebiduk>`,
      from: this.options.from,
      to: notification.to,
      subject: notification.content?.subject ?? notification.template,
      text: notification.content?.text ?? "",
      html: notification.content?.html,
    })
    const { messageId, message } = sent as { messageId: string; message?: Buffer }
    if (!this.options.smtp_url && message) await this.keep(name, message)
    return { id: messageId }
  }

  /** Under its final name only once it is whole. */
  private async keep(name: string, message: Buffer): Promise<void> {
    const { folder } = this.options
    await mkdir(folder, { recursive: true })
    const kept = await readdir(folder)
    if (kept.some((file) => file.endsWith(`-${name}.eml`))) return
    const part = join(folder, `${name}.part`)
    await writeFile(part, message, { mode: 0o600 })
    await rename(part, join(folder, `${Date.now()}-${name}.eml`))
  }
}
