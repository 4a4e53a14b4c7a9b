'use client'

import { type RefObject, useEffect } from 'react'

/** What was typed goes where it is typed. */
const typing = 'textarea, select, input:not([type=radio], [type=checkbox])'

/**
 * The keys of a question, within an element: 1 to 9 choose in the row that has the focus, or in the first; Enter goes on
 * to the next row, and after the answer to what goes on; Escape stops. `isWhole`: the page is this question, and the
 * keys also work where nothing has the focus.
 */
export function useQuizKeys(within: RefObject<HTMLElement | null>, isWhole: boolean, stop?: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const place = within.current
      const target = event.target instanceof HTMLElement ? event.target : document.body
      const isHere = place?.contains(target) || (isWhole && target === document.body)
      if (!place || !isHere || event.defaultPrevented || isModified(event)) return
      if (pressed(event.key, place, target, stop)) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [within, isWhole, stop])
}

function isModified({ altKey, ctrlKey, metaKey, repeat }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || repeat
}

/** True where the key did something. */
function pressed(key: string, place: HTMLElement, target: HTMLElement, stop?: () => void): boolean {
  if (key === 'Escape' && stop) {
    stop()
    return true
  }
  if (key === 'Enter') return goOn(place, target)
  return /^[1-9]$/.test(key) && !target.matches(typing) && choose(place, target, Number(key) - 1)
}

function choose(place: HTMLElement, target: HTMLElement, at: number): boolean {
  const row = rowOf(target) ?? rowsIn(place)[0]
  const choice = row && choicesIn(row)[at]
  choice?.focus()
  choice?.click()
  return choice !== undefined
}

/** On a button or a link Enter does what it does there. */
function goOn(place: HTMLElement, target: HTMLElement): boolean {
  if (target.matches('button, a, summary, select, textarea')) return false
  const rows = rowsIn(place)
  const row = rowOf(target)
  const next = row ? rows[rows.indexOf(row) + 1] : rows[0]
  const there = next ? firstIn(next) : place.querySelector<HTMLElement>('[data-goes-on]')
  if (next) there?.focus()
  else there?.click()
  return there !== null && there !== undefined
}

/** The one that is chosen, or else the first. */
function firstIn(row: HTMLElement): HTMLElement | undefined {
  const choices = choicesIn(row)
  return choices.find((choice) => choice.matches(':checked')) ?? choices[0]
}

function rowsIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-row]')]
}

function rowOf(target: HTMLElement): HTMLElement | null {
  return target.closest<HTMLElement>('[data-row]')
}

function choicesIn(row: HTMLElement): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('[data-choice]')]
}
