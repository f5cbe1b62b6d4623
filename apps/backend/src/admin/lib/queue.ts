import { VERIFICATION_PAGE_SIZE, type QueueItem, type VerificationListResponse } from "@sebiduk/contracts"
import { queryOf } from "./api"
import { LICENCE_TYPES } from "./words"

const FILTERS = ["kind", "waits_for", "age", "kecamatan_code"] as const

/** The filter of a queue; it travels in the address, with the number of what is looked at. */
export type QueueFilter = Readonly<Record<(typeof FILTERS)[number], string>>

type Numbered = { item: QueueItem; at: number }
export type Place = {
  /** Counted from 1; none for what has left the queue. */
  number: number | undefined
  total: number
  next: Numbered | undefined
}

export const filterOf = (get: (name: string) => string): QueueFilter => ({
  kind: get("kind"),
  waits_for: get("waits_for"),
  age: get("age"),
  kecamatan_code: get("kecamatan_code"),
})

export const isFiltered = (filter: QueueFilter): boolean => FILTERS.some((name) => filter[name] !== "")

export const pageOf = (at: number): number => Math.ceil(at / VERIFICATION_PAGE_SIZE)

/** Where an item of the queue is decided, with the way on through the same queue. */
export const addressOf = (filter: QueueFilter, { item, at }: Numbered): string =>
  `${item.kind === "licence" ? "/verifikasi/izin" : "/penjual"}/${item.id}${queryOf({ ...filter, at })}`

/** The queue itself, at the page that holds a number. */
export const queueAddress = (filter: QueueFilter, at: number): string =>
  `/verifikasi${queryOf({ ...filter, page: pageOf(at) > 1 ? pageOf(at) : undefined })}`

/**
 * Where something that was number `at` stands in its queue now, and what follows it. Once it has left the queue,
 * the next one has its number.
 */
export async function findPlace(
  load: (page: number) => Promise<VerificationListResponse>,
  id: string,
  at: number,
): Promise<Place> {
  const pages = new Map<number, Promise<VerificationListResponse>>()
  const pageAt = (page: number) => {
    const answer = pages.get(page) ?? load(page)
    pages.set(page, answer)
    return answer
  }
  const numbered = async (number: number): Promise<Numbered | undefined> => {
    const { items } = await pageAt(pageOf(number))
    const item = items[(number - 1) % VERIFICATION_PAGE_SIZE]
    return item && { item, at: number }
  }
  const here = pageOf(at)
  const { total } = (await pageAt(here)).page
  // What others decided meanwhile may have moved it up across a page.
  for (const page of here > 1 ? [here, here - 1] : [here]) {
    const index = (await pageAt(page)).items.findIndex((item) => item.id === id)
    if (index < 0) continue
    const number = (page - 1) * VERIFICATION_PAGE_SIZE + index + 1
    return { number, total, next: number < total ? await numbered(number + 1) : undefined }
  }
  return { number: undefined, total, next: await numbered(at) }
}

export const itemText = (item: QueueItem): string =>
  item.kind === "licence" ? `${LICENCE_TYPES[item.type]} ${item.number ?? ""}` : `Toko ${item.shop_name}`

/** What is said to somebody who has come to the end of a queue. */
export const endOfQueue = (total: number): string =>
  total === 0
    ? "Antrean ini sudah habis: semuanya sudah diputuskan."
    : `Itu yang terakhir di antrean ini; masih ada ${total} yang menunggu.`
