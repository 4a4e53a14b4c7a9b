/** The `test` of every browser test: a page that complains has failed it. */
import AxeBuilder from '@axe-core/playwright'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'

type Fixtures = {
  /** Complaints that this test means to provoke, such as the console's line about a page answered with 404. */
  allowComplaint: (pattern: RegExp) => void
  /** What the reader chose on an earlier visit: how much of the stage is shown, and the theme. */
  view: 'story' | 'messages' | undefined
  theme: 'light' | 'dark' | 'projector' | undefined
  chosenBefore: undefined
}

export const test = base.extend<Fixtures>({
  view: [undefined, { option: true }],
  theme: [undefined, { option: true }],
  chosenBefore: [
    async ({ context, baseURL, view, theme }, use) => {
      const chosen = Object.entries({ view, theme }).flatMap(([name, value]) => (value ? [{ name, value }] : []))
      await context.addCookies(chosen.map((cookie) => ({ ...cookie, url: baseURL ?? '' })))
      await use(undefined)
    },
    { auto: true },
  ],
  allowComplaint: [
    async ({ context }, use) => {
      const complaints = watch(context)
      const allowed: RegExp[] = []
      await use((pattern) => allowed.push(pattern))
      const unexpected = complaints.filter((complaint) => !allowed.some((pattern) => pattern.test(complaint)))
      expect(unexpected, 'what the page complained of').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

/** Asserts that axe finds nothing against WCAG 2.2 A and AA on the page as it stands. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags([...wcag22]).analyze()
  expect(violations.map(describeViolation), 'axe, WCAG 2.2 A and AA').toEqual([])
}

/** Asserts that no two landmarks of the page go by one name. No part of WCAG asks for it; whoever jumps from one to the next does. */
export async function axeLandmarks(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withRules(['landmark-unique']).analyze()
  expect(violations.map(describeViolation), 'axe, landmark-unique').toEqual([])
}

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] as const

type Violation = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'][number]

function describeViolation({ id, help, nodes }: Violation) {
  return { id, help, nodes: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary ?? ''}`) }
}

/** Everything that goes wrong on any page of the context, frames included, in one line each. */
function watch(context: BrowserContext): string[] {
  const complaints: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`))
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // A page that is left takes its open requests with it: no fault of the page.
    if (reason !== 'net::ERR_ABORTED') complaints.push(`request failed: ${request.url()} ${reason}`)
  })
  return complaints
}
