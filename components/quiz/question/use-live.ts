'use client'

import { useEffect, useState } from 'react'
import type { Item } from '@/content/item'
import { goOn, orThrow, startRun } from '@/lib/api/client'
import { type LiveRun, makeLive, type Player } from '@/lib/recall/live'
import type { Edit } from '@/lib/world/edit'
import type { Message } from '@/lib/world/message'

/** The page plays by the API. */
export const player: Player = { startRun, goOn }

export type Live =
  | { readonly state: 'gathering' }
  | { readonly state: 'failed'; readonly problem: string }
  /** `live` is `null` for an item that is not live. `shown` is the message as it is shown: changed, where that is the question. */
  | { readonly state: 'ready'; readonly live: LiveRun | null; readonly shown: Message | null }

/** The run of an attempt, made as soon as the question is there; and a way to try again. */
export function useLive(item: Item): { readonly made: Live; readonly again: () => void } {
  const [made, setMade] = useState<Live>(() => (item.live ? { state: 'gathering' } : notLive))
  const [tries, setTries] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is made for nothing but being asked for
  useEffect(() => {
    if (!item.live) return
    let isWanted = true
    const tell = (to: Live) => isWanted && setMade(to)
    setMade({ state: 'gathering' })
    makeShown(item).then(tell, (error: unknown) => tell({ state: 'failed', problem: String(error) }))
    return () => {
      isWanted = false
    }
  }, [item, tries])
  return { made, again: () => setTries(tries + 1) }
}

const notLive: Live = { state: 'ready', live: null, shown: null }

async function makeShown(item: Item): Promise<Live> {
  if (!item.live) return notLive
  const live = await makeLive(item.live, player)
  const edit = editOf(item)
  return { state: 'ready', live, shown: edit.length > 0 ? await changedMessage(live, edit) : live.message }
}

function editOf(item: Item): Edit {
  if (item.kind === 'spot') return item.tampered
  return item.kind === 'predict' && item.change && 'edit' in item.change ? item.change.edit : []
}

/** The message as it is once it is changed: a party may have to sign it again, so it is the server that changes it. */
async function changedMessage({ run, at, message }: LiveRun, edit: Edit): Promise<Message | null> {
  if (!message) return null
  const action = { type: 'deliver', message: message.id, edit } as const
  const { steps } = await orThrow(goOn(run.id, { from: at.id, action, play: 'answered' }))
  return steps.find(({ delivered }) => delivered?.id === message.id)?.delivered ?? message
}
