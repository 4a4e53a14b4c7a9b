/** A class with an instructor who acts by the API, and students who have a browser each. */
import type { APIRequestContext, Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { TeacherAct } from '../../../lib/classroom/act'
import type { ClassPosition } from '../../../lib/classroom/position'
import type { Question } from '../../../lib/classroom/question'
import { expect } from './test'

export type Teacher = { readonly code: string; readonly act: (what: TeacherAct) => Promise<void> }

/** Opens a room. `request` keeps the instructor's cookie. */
export async function openRoom(request: APIRequestContext): Promise<Teacher> {
  const opened = await request.post('/api/rooms', { data: {} })
  expect(opened.status()).toBe(201)
  const { code } = await opened.json()
  return {
    code,
    act: async (what) => {
      const acted = await request.post(`/api/rooms/${code}/acts`, { data: what })
      expect(acted.status(), await acted.text()).toBe(201)
    },
  }
}

const story = { settings: {}, own: [], recap: false, view: 'story', of: 26 } as const

/** Places of the code flow, by the numbers of their messages. */
export const places = {
  callback: { ...story, flow: 'authorization-code', position: 'callback-request', message: 17 },
  tokens: { ...story, flow: 'authorization-code', position: 'token-response', message: 19 },
  elsewhere: { ...story, flow: 'client-credentials', position: 'token-response', message: 2, of: 6 },
} as const satisfies Record<string, ClassPosition>

export const question: Question = {
  id: 'rotated-key',
  ask: 'Acme ID signs with a new key. What does the Photo API do with the next token?',
  answers: [
    { text: 'It asks for the keys again, and accepts.', right: true },
    { text: 'It refuses, until somebody restarts it.', right: false, belief: 'Keys are fetched once.' },
    { text: 'It takes the key out of the token.', right: false, belief: 'A token brings its own key.' },
  ],
  why: 'The token names a kid that the Photo API has not got yet.',
}

export const phone = { viewport: { width: 375, height: 812 }, hasTouch: true } as const

/** A browser of its own, in the room. */
export async function joined(
  browser: Browser,
  { code }: Teacher,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  await prepare(page)
  await page.goto(`/${code}`)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.waitForURL(`**/class/${code}*`)
  return page
}

/** Where a student's page says that it is. */
export function status(page: Page) {
  return page
    .getByRole('status')
    .filter({ hasText: /with the class|Exploring|wheel|vote|question|results/i })
    .first()
}

export const at = (message: number) => `You are with the class at message ${message}`
