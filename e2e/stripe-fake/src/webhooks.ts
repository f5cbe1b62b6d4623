import { createHmac } from "node:crypto"
import type Stripe from "stripe"
import { nowSeconds, type Store } from "./store"

export type Event = {
  id: string
  object: "event"
  api_version: string
  created: number
  data: { object: unknown }
  livemode: false
  pending_webhooks: number
  request: { id: null; idempotency_key: null }
  type: Stripe.Event.Type
}

export type Delivery = { event: string; type: string; status: number }

/** `now` sends each event as it happens, after `delay_ms` and so many times; `withheld` keeps it until `deliver`. */
export type WebhookMode = { mode: "now" | "withheld"; delay_ms?: number; times?: number; url?: string }

/** The header of a delivery as Stripe signs it: HMAC-SHA256 over the seconds and the raw bytes. */
export function signatureOf(payload: string, secret: string, timestamp = nowSeconds()): string {
  const signature = createHmac("sha256", secret).update(`${timestamp}.${payload}`).digest("hex")
  return `t=${timestamp},v1=${signature}`
}

export class Webhooks {
  readonly events: Event[] = []
  readonly deliveries: Delivery[] = []
  private mode: WebhookMode = { mode: "now" }
  private withheld: Event[] = []
  private readonly underway = new Set<Promise<void>>()

  constructor(
    private readonly store: Store,
    private readonly to: { url: string; secret: string },
  ) {}

  set(mode: WebhookMode): void {
    this.mode = mode
    if (mode.url !== undefined) this.to.url = mode.url
  }

  /** Makes the event of a change; its object is copied as it stands now. */
  emit(type: Stripe.Event.Type, object: unknown): void {
    const event: Event = {
      id: this.store.id("evt"),
      object: "event",
      api_version: "2024-04-10",
      created: nowSeconds(),
      data: { object: structuredClone(object) },
      livemode: false,
      pending_webhooks: 1,
      request: { id: null, idempotency_key: null },
      type,
    }
    this.events.push(event)
    if (this.mode.mode === "withheld") this.withheld.push(event)
    else this.start(event, this.mode)
  }

  /** Sends what was withheld, one after the other; waits for the answers. */
  async deliver({ reversed = false, times = 1 }: { reversed?: boolean; times?: number } = {}): Promise<void> {
    const events = reversed ? this.withheld.toReversed() : this.withheld
    this.withheld = []
    for (const event of events) for (let sent = 0; sent < times; sent += 1) await this.send(event)
  }

  /** Sends every event so far once more, all at once. */
  async replay(): Promise<void> {
    await Promise.all(this.events.map((event) => this.send(event)))
  }

  /** Waits until nothing is under way. */
  async settled(): Promise<void> {
    while (this.underway.size > 0) await Promise.all(this.underway)
  }

  clear(): void {
    this.events.length = 0
    this.deliveries.length = 0
    this.withheld = []
    this.mode = { mode: "now" }
  }

  private start(event: Event, { delay_ms = 0, times = 1 }: WebhookMode): void {
    const work = (async () => {
      await new Promise((resolve) => setTimeout(resolve, delay_ms))
      for (let sent = 0; sent < times; sent += 1) await this.send(event)
    })()
    this.underway.add(work)
    void work.finally(() => this.underway.delete(work))
  }

  private async send(event: Event): Promise<void> {
    if (!this.to.url) return
    const payload = JSON.stringify(event)
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "stripe-signature": signatureOf(payload, this.to.secret),
    }
    const status = await fetch(this.to.url, { method: "POST", headers, body: payload }).then(
      (answer) => answer.status,
      () => 0,
    )
    this.deliveries.push({ event: event.id, type: event.type, status })
  }
}
