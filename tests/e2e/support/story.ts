/** What the tests of the story take hold of. */
import type { Page } from '@playwright/test'
import { expect } from './test'

export function beats(page: Page) {
  return page.getByRole('list', { name: 'Beats' })
}

/** The beat at the reader’s place. */
export function beat(page: Page) {
  return beats(page).locator('[aria-current="step"]')
}

export function recap(page: Page) {
  return page.getByRole('region', { name: 'Recap' })
}

/** Where the reader is in the story: `0`, before anything has happened, the number of a beat, or `recap`. */
export function place(page: Page): Promise<string> {
  return page.evaluate(() => {
    if (document.querySelector('section[aria-label="Recap"]')) return 'recap'
    const beat = document.querySelector('ol[aria-label="Beats"] > [aria-current="step"]')
    return beat?.getAttribute('data-beat') ?? '0'
  })
}

/** Moves, by a key or as a test says, and waits until the reader is elsewhere in the story: to where, is the answer. */
export async function move(page: Page, by: string | (() => Promise<void>) = 'ArrowRight'): Promise<string> {
  const before = await place(page)
  await (typeof by === 'string' ? page.keyboard.press(by) : by())
  await expect.poll(() => place(page), { intervals: [20, 50, 100] }).not.toBe(before)
  return place(page)
}

/** Presses a key until the reader has come to a place; the places on the way, this one among them. */
export async function moveTo(page: Page, end: string, by = 'ArrowRight'): Promise<string[]> {
  const seen: string[] = []
  while (seen.at(-1) !== end && seen.length < 12) seen.push(await move(page, by))
  return seen
}
