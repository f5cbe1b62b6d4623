"use client"

import { useEffect, useState } from "react"
import {
  AREA_LEVELS,
  parentOf,
  type AreaCodes,
  type AreaLevel,
  type AreaLists,
  type AreaOption,
} from "../areas"

type Loaded = Readonly<Record<string, readonly AreaOption[]>>

function isAreaOption(value: unknown): value is AreaOption {
  return (
    typeof value === "object" && value !== null && "code" in value && "name" in value && "postcode" in value
  )
}

async function load(parent: string, signal: AbortSignal): Promise<AreaOption[]> {
  const response = await fetch(`/api/areas?parent=${encodeURIComponent(parent)}`, { signal })
  if (!response.ok) throw new Error(`areas of ${parent}: ${response.status}`)
  const body: unknown = await response.json()
  const areas: unknown = typeof body === "object" && body !== null && "areas" in body ? body.areas : undefined
  if (!Array.isArray(areas) || !areas.every(isAreaOption))
    throw new Error(`areas of ${parent}: unexpected shape`)
  return areas
}

/**
 * The list of each level for the chosen areas: the served ones, and what was loaded since.
 * @returns `failed`: the level whose list could not be loaded
 */
export function useAreaLists(codes: AreaCodes, served: AreaLists) {
  const [loaded, setLoaded] = useState<Loaded>({})
  const [failure, setFailure] = useState<{ parent: string; attempt: number }>()
  const [attempt, setAttempt] = useState(0)

  const listOf = (level: AreaLevel): readonly AreaOption[] | undefined => {
    const parent = parentOf(level, codes)
    if (level === "province") return served.province
    if (!parent) return []
    const own = loaded[parent]
    if (own) return own
    return served[level][0]?.code.startsWith(`${parent}.`) ? served[level] : undefined
  }
  const missing = AREA_LEVELS.find((level) => listOf(level) === undefined)
  const parent = missing && parentOf(missing, codes)

  useEffect(() => {
    if (!missing || !parent) return
    const abort = new AbortController()
    load(parent, abort.signal)
      .then((areas) => setLoaded((all) => ({ ...all, [parent]: areas })))
      .catch(() => {
        if (!abort.signal.aborted) setFailure({ parent, attempt })
      })
    return () => abort.abort()
  }, [missing, parent, attempt])

  const lists: AreaLists = {
    province: listOf("province") ?? [],
    regency: listOf("regency") ?? [],
    kecamatan: listOf("kecamatan") ?? [],
    desa: listOf("desa") ?? [],
  }
  const hasFailed = failure?.parent === parent && failure?.attempt === attempt
  return { lists, failed: hasFailed ? missing : undefined, retry: () => setAttempt((count) => count + 1) }
}
