import { createServer, type IncomingMessage, type ServerResponse } from "node:http"
import type { AddressInfo } from "node:net"
import {
  isCourierService,
  tableAnswer,
  type DeliveryService,
  type ParcelItem,
  type Shipment,
} from "@sebiduk/domain"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { httpCourier } from "./courier-http"
import { tableRates, withFallback, type CourierRates } from "./courier-rates"

const anItem = (input: Partial<ParcelItem> = {}): ParcelItem => ({
  quantity: 1,
  weight_g: 1_000,
  length_cm: 10,
  width_cm: 10,
  height_cm: 10,
  cargo_only: false,
  perishable: false,
  max_transit_days: null,
  ...input,
})

const to = (destination: string, item = anItem()): Shipment => ({ destination, parcel: { items: [item] } })

const SHIPMENTS: [what: string, shipment: Shipment][] = [
  ["one bag to Bandung", to("32.73.01.1001")],
  ["a bag to the next desa", to("16.08.01.2001")],
  ["forty bags", to("32.73.01.1001", anItem({ quantity: 40 }))],
  ["a big light box", to("51.71.01.1001", anItem({ length_cm: 60, width_cm: 60, height_cm: 60 }))],
  ["furniture", to("32.73.01.1001", anItem({ cargo_only: true, weight_g: 12_000 }))],
  ["fruit that stands a day", to("94.71.01.1001", anItem({ perishable: true, max_transit_days: 1 }))],
]

/** What every courier must keep to, whoever it is; `rates` is asked anew in each test. */
function courierContract(name: string, rates: () => CourierRates): void {
  describe(`${name} keeps the contract of a courier`, () => {
    describe.each(SHIPMENTS)("for %s", (_what, shipment) => {
      const quotes = async () => (await rates().quote(shipment)).quotes

      it("asks whole rupiah for each service, and days that run forward", async () => {
        for (const { service, price_idr, chargeable_weight_g, parcels, etd_days } of await quotes()) {
          expect([service, Number.isSafeInteger(price_idr)]).toEqual([service, true])
          expect(price_idr).toBeGreaterThanOrEqual(isCourierService(service) ? 1 : 0)
          if (!isCourierService(service)) continue
          expect(Number.isSafeInteger(chargeable_weight_g) && chargeable_weight_g > 0).toBe(true)
          expect(Number.isSafeInteger(parcels) && parcels > 0).toBe(true)
          expect(etd_days?.min).toBeGreaterThanOrEqual(0)
          expect(etd_days?.max).toBeGreaterThanOrEqual(etd_days?.min ?? Number.POSITIVE_INFINITY)
        }
      })

      it("speaks of each service once, with a price or a reason, and of who asks it", async () => {
        const answer = await rates().quote(shipment)
        const services = [...answer.quotes, ...answer.refused].map(({ service }) => service)
        const all: DeliveryService[] = ["regular", "express", "cargo", "pickup", "seller"]
        expect(services.toSorted()).toEqual(all.toSorted())
        expect(answer.source).not.toBe("")
      })

      it("lets nothing into a parcel that may not, nor onto a road too long", async () => {
        const [item] = shipment.parcel.items
        for (const { service, etd_days } of await quotes()) {
          if (item?.cargo_only) expect(["cargo", "pickup", "seller"]).toContain(service)
          if (item?.perishable) expect(etd_days?.max ?? 0).toBeLessThanOrEqual(item.max_transit_days ?? 0)
        }
      })

      it("always lets the buyer fetch it for nothing", async () => {
        expect((await quotes()).find(({ service }) => service === "pickup")?.price_idr).toBe(0)
      })
    })
  })
}

const SHIPMENT = to("32.73.01.1001", anItem({ quantity: 2 }))
const REGULAR = {
  service: "regular",
  price_idr: 31_500,
  chargeable_weight_g: 2_000,
  parcels: 1,
  days: { min: 2, max: 3 },
}
const GOOD = {
  courier: "Kurir Contoh",
  services: [REGULAR, { ...REGULAR, service: "express", price_idr: 58_000, days: { min: 1, max: 1 } }],
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const json =
  (body: unknown, status = 200): Handler =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body))
  }

let answer: Handler = json(GOOD)
const server = createServer((request, response) => answer(request, response))
const warnings: string[] = []

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)))
afterEach(() => {
  answer = json(GOOD)
  warnings.length = 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const courier = (): CourierRates =>
  httpCourier({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/rates`, key: "rahasia" })
const live = (rates = courier()) =>
  withFallback(rates, { timeout_ms: 150, warn: (reason) => warnings.push(reason) })

courierContract("the tariff table", () => tableRates)
courierContract("a courier over HTTP", courier)
courierContract("a courier with the table behind it", () => live())
courierContract("the table in place of a courier that is away", () =>
  live({ quote: () => Promise.reject(new Error("away")) }),
)

describe("a courier over HTTP", () => {
  it("is told where to and what, and who asks", async () => {
    let asked: unknown
    answer = (request, response) => {
      let body = ""
      request.on("data", (chunk: Buffer) => (body += chunk.toString()))
      request.on("end", () => {
        const { method, url, headers } = request
        asked = { method, url, key: headers.authorization, body: JSON.parse(body) as unknown }
        json(GOOD)(request, response)
      })
    }
    const { source, quotes } = await courier().quote(SHIPMENT)
    expect(asked).toEqual({
      method: "POST",
      url: "/rates",
      key: "Bearer rahasia",
      body: {
        destination: "32.73.01.1001",
        items: [{ quantity: 2, weight_g: 1_000, length_cm: 10, width_cm: 10, height_cm: 10 }],
      },
    })
    expect(source).toBe("Kurir Contoh")
    expect(quotes.map(({ service, price_idr }) => [service, price_idr])).toEqual([
      ["regular", 31_500],
      ["express", 58_000],
      ["pickup", 0],
    ])
  })
})

describe("withFallback", () => {
  it("believes a courier that answers well", async () => {
    expect((await live().quote(SHIPMENT)).source).toBe("Kurir Contoh")
    expect(warnings).toEqual([])
  })

  const changed = (change: object) => json({ ...GOOD, services: [{ ...REGULAR, ...change }] })
  it.each<[string, Handler]>([
    ["answers 500", json({}, 500)],
    ["answers 404", json({}, 404)],
    ["is somewhere else", (_request, response) => response.writeHead(302, { location: "/x" }).end()],
    ["talks no JSON", (_request, response) => response.end("<html>")],
    ["answers nothing", (_request, response) => response.end()],
    ["hangs up", (request) => request.socket.destroy()],
    ["never answers", () => undefined],
    ["begins and never ends", (_request, response) => response.write('{"courier":')],
    ["answers late", (request, response) => setTimeout(() => json(GOOD)(request, response), 400)],
    ["offers no service", json({ ...GOOD, services: [] })],
    ["has no name", json({ services: GOOD.services })],
    ["offers a service twice", json({ ...GOOD, services: [REGULAR, REGULAR] })],
    ["offers what we do not know", changed({ service: "drone" })],
    ["asks less than nothing", changed({ price_idr: -5 })],
    ["asks nothing", changed({ price_idr: 0 })],
    ["asks half a rupiah", changed({ price_idr: 0.5 })],
    ["asks words", changed({ price_idr: "31500" })],
    ["asks more than a number holds", changed({ price_idr: 1e300 })],
    ["sends it back in time", changed({ days: { min: 3, max: 1 } })],
    ["does not know how long", changed({ days: null })],
  ])("asks the table when the courier %s", async (_what, handler) => {
    answer = handler
    const started = Date.now()
    expect(await live().quote(SHIPMENT)).toEqual(tableAnswer(SHIPMENT))
    expect(Date.now() - started).toBeLessThan(1_000)
    expect(warnings).toHaveLength(1)
  })

  it("waits for none that does not listen to the signal", async () => {
    const deaf: CourierRates = { quote: () => new Promise(() => undefined) }
    expect((await live(deaf).quote(SHIPMENT)).source).toBe("table")
    expect(warnings).toEqual(["no answer in time"])
  })
})
