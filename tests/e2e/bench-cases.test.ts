/** What strangers bring to the bench: in this browser it says what it says in Node, word by word. */
import type { Page } from '@playwright/test'
import { checkWords } from '@/content/words/bench-checks'
import { resultWords } from '@/content/words/verdicts'
import type { Judgement } from '@/lib/jwt/checks/check'
import { type BenchCase, benchCases, differing } from '../support/bench/cases'
import { judgedCase, statusOf } from '../support/bench/judged-case'
import { openBench } from './support/bench'
import { expect, test } from './support/test'

/** A link brings it all: text, key, how the secret is written, and what content will do. */
function fragmentFor({ token, key = '', secretIs = 'text', content }: BenchCase): string {
  return `#${new URLSearchParams({ token, key, secretIs, content: content ?? 'jwt' })}`
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** The status, and each check with its result. */
function wordsOf(judgement: Judgement) {
  const checks = judgement.checks.map(({ name, result }) => `${checkWords[name].label} ${resultWords[result]}`)
  return { status: plain(statusOf(judgement)), checks: checks.join('; ') }
}

type Asked = { readonly fragment: string; readonly status: string; readonly patience: number }

/** Clears the bench, brings the case, and waits for its status: all in the page, for there are hundreds. */
function said(page: Page, asked: Asked): Promise<{ status: string; checks: string }> {
  return page.evaluate(async ({ fragment, status, patience }) => {
    const read = (within: Element | null | undefined) => within?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
    const shown = () => document.querySelector('[role="status"][aria-label="Verdict"] p')
    const until = async (is: () => boolean, within: number) => {
      for (const end = Date.now() + within; !is() && Date.now() < end; )
        await new Promise((resolve) => setTimeout(resolve, 10))
    }
    const isSaid = () => read(shown()).startsWith(status)
    location.hash = '#token=+'
    await until(() => shown() === null, patience)
    // The router writes the address that it last knew, and now and then it does so just over this one.
    for (let again = 0; again < 3 && !isSaid(); again++) {
      location.hash = fragment
      await until(isSaid, patience / 3)
    }
    const checks = [...document.querySelectorAll('ul[aria-label="Checks"] > li')].map((check) =>
      [...(check.querySelector('b')?.parentElement?.children ?? [])].map(read).join(' '),
    )
    return { status: read(shown()), checks: checks.join('; ') }
  }, asked)
}

const groups = 4

for (let group = 0; group < groups; group++)
  test(`the bench says in Chromium what it says in Node, part ${group + 1} of ${groups}`, async ({ page }) => {
    test.setTimeout(120_000)
    await openBench(page)
    const others: string[] = []
    for (const brought of benchCases.filter((_, at) => at % groups === group)) {
      const judgement = await judgedCase(brought)
      if (!judgement) continue
      const node = wordsOf(judgement)
      const mayDiffer = differing.includes(brought.id)
      const asked = { fragment: fragmentFor(brought), status: node.status, patience: mayDiffer ? 1_000 : 20_000 }
      const here = await said(page, asked)
      const isSame = here.status.startsWith(node.status) && here.checks === node.checks
      if (isSame === mayDiffer) others.push(`${brought.id}: ${JSON.stringify(here)} | in Node: ${JSON.stringify(node)}`)
    }
    expect(others).toEqual([])
  })
