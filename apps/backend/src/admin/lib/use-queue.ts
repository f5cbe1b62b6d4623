import { VerificationListResponse } from "@sebiduk/contracts"
import { useCallback, useEffect, useState } from "react"
import { useNavigate, useSearchParams } from "react-router-dom"
import { arriving } from "./arrival"
import { call, queryOf } from "./api"
import { addressOf, endOfQueue, filterOf, findPlace, queueAddress, type Place } from "./queue"

export type QueueWay = {
  place: Place | undefined
  /** The address of the queue itself. */
  back: string
  /** To what follows in the same queue, or back to the queue when nothing does. */
  goOn: () => Promise<void>
}

/** The queue somebody came from to look at this; undefined for who came another way. */
export function useQueue(id: string): QueueWay | undefined {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const [place, setPlace] = useState<Place>()
  const at = Number(params.get("at"))
  const isFromQueue = Number.isInteger(at) && at > 0

  const find = useCallback(
    (from: number) => {
      const filter = filterOf((name) => params.get(name) ?? "")
      const load = (page: number) =>
        call("GET", `/admin/verification${queryOf({ ...filter, page })}`, VerificationListResponse)
      return findPlace(load, id, from)
    },
    [id, params],
  )
  useEffect(() => {
    let isCurrent = true
    if (isFromQueue) {
      find(at).then(
        (found) => isCurrent && setPlace(found),
        () => undefined,
      )
    }
    return () => {
      isCurrent = false
    }
  }, [isFromQueue, find, at])

  if (!isFromQueue) return undefined
  const filter = filterOf((name) => params.get(name) ?? "")
  const back = queueAddress(filter, at)
  return {
    place,
    back,
    goOn: async () => {
      // A decision stands even when the queue cannot be asked for what follows.
      const now = await find(place?.number ?? at).catch(() => undefined)
      if (now?.next) await navigate(addressOf(filter, now.next), arriving())
      else await navigate(back, arriving(now && endOfQueue(now.total)))
    },
  }
}
