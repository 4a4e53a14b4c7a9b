'use client'

import { useEffect, useEffectEvent } from 'react'
import { isOff } from '@/components/stage/controls/single-keys'
import type { AskedQuestion } from './asked-question'

/** Listens for the keys of a question while there is one: a number chooses, Enter confirms, S or Escape skips. → is Next's, and confirms too. */
export function usePredictKeys(asking: AskedQuestion | null) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!asking || event.defaultPrevented || isTyping(event)) return
    const act = actOf(event, asking)
    if (!act) return
    event.preventDefault()
    act()
  })
  const isAsking = asking !== null
  useEffect(() => {
    if (!isAsking) return
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [isAsking])
}

function actOf(event: KeyboardEvent, asking: AskedQuestion): (() => void) | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isOff(event.key)) return undefined
  if (event.key === 'Enter') return hasOwnEnter(event) ? undefined : asking.confirm
  if (['s', 'S', 'Escape'].includes(event.key)) return asking.skip
  return choiceOf(Number(event.key), asking)
}

/** A number says what, and once that is said, why. */
function choiceOf(number: number, { what, why, chosen, choose }: AskedQuestion): (() => void) | undefined {
  const part = chosen.what === null || why === null ? 'what' : 'why'
  const choice = (part === 'what' ? what : why)?.choices[number - 1]
  return choice && (() => choose(part, choice.id))
}

const fields = 'input:not([type="radio"]), textarea, select, [contenteditable="true"], [role="textbox"]'

/** A dialog has the keys to itself, wherever the focus is. */
function isTyping({ target }: KeyboardEvent): boolean {
  return (
    (target instanceof Element && target.closest(fields) !== null) ||
    document.querySelector('dialog[open], [popover]:popover-open') !== null
  )
}

/** Enter presses a button, follows a link, and sends the form of the question itself. */
function hasOwnEnter({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('button, a[href], summary, input') !== null
}
