import { randomUUID } from "node:crypto"
import { mkdir, rename, writeFile } from "node:fs/promises"
import { join } from "node:path"
import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types"
import { AbstractNotificationProviderService } from "@medusajs/framework/utils"
import { createTransport, type Transporter } from "nodemailer"

export type MailOptions = {
  /** `smtp://user:password@host:port`; empty: every mail becomes a file. */
  smtp_url: string
  /** Folder of the files. */
  folder: string
  from: string
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
    const sent: unknown = await this.transport.sendMail({
      from: this.options.from,
      to: notification.to,
      subject: notification.content?.subject ?? notification.template,
      text: notification.content?.text ?? "",
    })
    const { messageId, message } = sent as { messageId: string; message?: Buffer }
    if (!this.options.smtp_url && message) await this.keep(message)
    return { id: messageId }
  }

  /** Under its final name only once it is whole. */
  private async keep(message: Buffer): Promise<void> {
    const { folder } = this.options
    await mkdir(folder, { recursive: true })
    const name = `${Date.now()}-${randomUUID()}`
    await writeFile(join(folder, `${name}.part`), message, { mode: 0o600 })
    await rename(join(folder, `${name}.part`), join(folder, `${name}.eml`))
  }
}
