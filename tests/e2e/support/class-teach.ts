/** What the tests of the console take hold of. */
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { ready } from './stage'
import { expect } from './test'

/** Opens a room by the page, and waits until the console has a run. Gives its code. */
export async function openRoom(page: Page): Promise<string> {
  await page.goto('/teach')
  await ready(page)
  await page.getByRole('button', { name: 'Open a room' }).click()
  await page.waitForURL(/\/teach\/\w{5}$/)
  await awake(page)
  return page.getByLabel('Room code', { exact: true }).textContent().then(String)
}

/** The console has its run. */
export async function awake(page: Page) {
  await expect(messages(page)).toBeVisible()
  await expect(place(page)).toBeVisible()
}

export const messages = (page: Page) => page.getByRole('list', { name: 'Messages of your run' })
export const place = (page: Page) => page.getByText(/^(Message \d+ of \d+|Before message 1 of \d+|The recap)$/)
export const asking = (page: Page) => page.getByRole('region', { name: 'Ask the class' })
export const results = (page: Page) => page.getByRole('region', { name: 'Results' })
export const inTheRoom = (page: Page, count: number) => page.getByText(`${count} in the room`, { exact: true })

/** A student, as their page talks to the room. */
export type Student = {
  readonly context: BrowserContext
  readonly act: (act: object) => Promise<number>
  /** What the room tells this student. */
  readonly view: () => Promise<StudentSees>
}

export type StudentSees = {
  readonly position: { readonly message: number; readonly flow: string } | null
  readonly question: {
    readonly id: string
    readonly texts: readonly string[]
    readonly results: { readonly tallies: readonly { readonly counts: readonly number[] }[] } | null
  } | null
  readonly dark: boolean
  readonly own: { readonly seat: string; readonly driving: boolean } | null
}

/** Takes a seat from a browser of its own. */
export async function join(browser: Browser, code: string, name: string, baseURL = ''): Promise<Student> {
  const context = await browser.newContext({ baseURL })
  const taken = await context.request.post(`/api/rooms/${code}/seats`, { data: { name } })
  expect(taken.status()).toBe(201)
  const act = async (data: object) => (await context.request.post(`/api/rooms/${code}/acts`, { data })).status()
  const view = async () => (await (await context.request.get(`/api/rooms/${code}/next?as=student`)).json()).view
  return { context, act, view }
}

/** Asks what happens next, at the place where the class is. */
export async function askWhatHappensNext(page: Page) {
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await page
    .getByRole('dialog', { name: 'Ask the class' })
    .getByRole('button', { name: 'What happens next?', exact: true })
    .click()
  await expect(asking(page).getByRole('heading', { name: 'What happens next?' })).toBeVisible()
}

/** Moves the class on, so often. */
export async function goOn(page: Page, times: number) {
  for (let time = 0; time < times; time++) {
    const before = String(await place(page).textContent())
    await page.keyboard.press('ArrowRight')
    await expect(place(page)).not.toHaveText(before)
  }
}
