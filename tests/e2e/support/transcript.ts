/** The story of a flow as a listener gets it: what is read on opening, what is said after each Next, and what is read at the end. */
import type { Page } from '@playwright/test'
import { readOut } from './spoken'
import { press, ready } from './stage'

/** The parts at which the whole page is read, as somebody does who has lost the thread. */
const readAt = [4]

/** One Markdown text, of which nothing changes from run to run. */
export async function transcriptOf(page: Page, path: string): Promise<string> {
  await page.goto(path)
  await ready(page)
  // The rest of the story is played once the page is awake.
  await page.getByRole('button', { name: 'messages of part 7' }).waitFor()
  const told = [
    heading('The page opens'),
    `Title: ${await page.title()}`,
    `Focus: ${await focused(page)}`,
    ...(await whole(page)),
    ...(await walked(page)),
    heading('The recap is read'),
    ...(await whole(page)),
  ]
  return `${told.map(withNames).join('\n')}\n`
}

async function walked(page: Page): Promise<string[]> {
  const told: string[] = []
  for (let part = 1; !(await isOver(page)); part++) {
    await next(page, part === 1)
    told.push(heading(`Next, ${part}`), ...(await said(page)), `Focus: ${await focused(page)}`)
    if (readAt.includes(part)) told.push(heading(`The page is read at part ${part}`), ...(await whole(page)))
  }
  return told
}

/** Goes on, and waits until it is said. The first part has the address of the start. */
async function next(page: Page, isFirst: boolean) {
  const before = await said(page)
  if (isFirst) await page.keyboard.press('ArrowRight')
  else await press(page, 'ArrowRight')
  const deadline = Date.now() + 20_000
  while (`${await said(page)}` === `${before}` && Date.now() < deadline) await page.waitForTimeout(20)
  await page.waitForTimeout(300)
}

function isOver(page: Page): Promise<boolean> {
  return page.getByRole('region', { name: 'Recap' }).isVisible()
}

/** What is said without being asked for: the live regions, in order. */
async function said(page: Page): Promise<string[]> {
  const texts = await page.locator('main :is([role="status"], [role="alert"])').allInnerTexts()
  return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean)
}

/** The name of what has the focus, or what it is. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document
    const name = element?.getAttribute('aria-label') ?? (element?.matches('button, a') ? element.textContent : '')
    return [name, element?.localName ?? 'nothing'].filter(Boolean).join(', ')
  })
}

async function whole(page: Page): Promise<string[]> {
  return ['', '```', ...(await readOut(page)), '```']
}

function heading(text: string): string {
  return `\n## ${text}\n`
}

/** Values are others in every run: their names stand for them. */
function withNames(line: string): string {
  return line
    .replaceAll(/\b(state|code|nonce|code_challenge|interaction)=[\w.~-]+/g, '$1={$1}')
    .replaceAll(/(interaction)\/[\w-]{8,}/g, '$1/{id}')
    .replaceAll(/\b(?=\w*\d)(?=\w*[A-Za-z])[\w-]{20,}/g, '{value}')
    .replaceAll(/[\w+/.-]+…, \d+ characters/g, '{value}, {n} characters')
}
