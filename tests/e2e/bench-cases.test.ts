/** What strangers bring to the bench: in this browser it says what it says in Node, word by word. */
import type { Page } from '@playwright/test'
import { type BenchCase, benchCases, differing } from '../support/bench/cases'
import { judgedCase, statusOf } from '../support/bench/judged-case'
import { openBench, paste, verdict } from './support/bench'
import { expect, test } from './support/test'

/** A link brings it all: text, key, how the secret is written, and what content will do. */
function fragmentFor({ token, key = '', secretIs = 'text', content }: BenchCase): string {
  return `#${new URLSearchParams({ token, key, secretIs, content: content ?? 'jwt' })}`
}

async function bring(page: Page, brought: BenchCase): Promise<void> {
  await paste(page).fill('')
  await expect(verdict(page)).toHaveCount(0)
  await page.evaluate((fragment) => {
    location.hash = fragment
  }, fragmentFor(brought))
}

const groups = 8

for (let group = 0; group < groups; group++)
  test(`the bench says in Chromium what it says in Node, part ${group + 1} of ${groups}`, async ({ page }) => {
    test.setTimeout(180_000)
    await openBench(page)
    const others: string[] = []
    for (const brought of benchCases.filter((_, at) => at % groups === group)) {
      const judgement = await judgedCase(brought)
      if (!judgement) continue
      await bring(page, brought)
      const said = statusOf(judgement).replaceAll(/\s+/g, ' ').trim()
      const isSame = await expect(verdict(page))
        .toContainText(said, { timeout: differing.includes(brought.id) ? 1_000 : 10_000 })
        .then(() => true)
        .catch(() => false)
      if (isSame === differing.includes(brought.id))
        others.push(`${brought.id}: ${await verdict(page).textContent()} | in Node: ${said}`)
    }
    expect(others).toEqual([])
  })
