import { toast } from "@medusajs/ui"
import { useState } from "react"
import { isLate } from "./api"
import { sentenceOf } from "./sentences"

type Act = {
  isBusy: boolean
  mistake: string | undefined
  /** Runs one call at a time and says what came of it. */
  act: (said: string, call: () => Promise<unknown>) => Promise<boolean>
}

/** Things to do on a page, one at a time; whoever comes too late sees it as it stands. */
export function useAct(reload: () => void): Act {
  const [isBusy, setIsBusy] = useState(false)
  const [mistake, setMistake] = useState<string>()
  async function act(said: string, call: () => Promise<unknown>): Promise<boolean> {
    if (isBusy) return false
    setIsBusy(true)
    setMistake(undefined)
    try {
      await call()
      toast.success(said)
      reload()
      return true
    } catch (error) {
      setMistake(sentenceOf(error))
      if (isLate(error)) reload()
      return false
    } finally {
      setIsBusy(false)
    }
  }
  return { isBusy, mistake, act }
}
