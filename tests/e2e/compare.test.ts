/** The page that compares: four real runs, two races, and a sheet to take away. */
import type { Page } from '@playwright/test'
import type { RunView } from '@/lib/world/run'
import { ready } from './support/stage'
import { axe, expect, test } from './support/test'

const titles = ['Cookie session', 'Home-made JWT', 'OAuth, opaque token', 'OAuth, JWT access token']
const table = (page: Page) => page.getByRole('table', { name: 'Four ways' })

async function openCompare(page: Page) {
  await page.goto('/compare')
  await ready(page)
  await expect(table(page)).toBeVisible()
}

/** The run and the step that each cell of a row cites. */
async function cited(page: Page, row: string): Promise<{ run: RunView; step: number; text: string }[]> {
  const cells = await table(page)
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .all()
  return Promise.all(
    cells.map(async (cell) => {
      const href = new URL((await cell.getByRole('link').getAttribute('href')) ?? '', page.url())
      const response = await page.request.get(`/api/runs/${href.searchParams.get('run')}`)
      return {
        run: await response.json(),
        step: Number(href.searchParams.get('step')),
        text: (await cell.textContent()) ?? '',
      }
    }),
  )
}

test('one table, a column a way, and every cell opens the run that proves it', async ({ page }) => {
  await openCompare(page)
  await expect(table(page).getByRole('columnheader')).toHaveText(titles)
  const links = await table(page).getByRole('link').all()
  expect(links).toHaveLength(8 * 4)
  for (const link of links) {
    const response = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(response.status()).toBe(200)
  }
  await links[0]?.click()
  await expect(page.getByRole('list', { name: 'Messages' }).locator('[aria-current="step"]')).toBeVisible()
})

test('the bytes on the page are those of the messages that are cited', async ({ page }) => {
  await openCompare(page)
  for (const { run, step, text } of await cited(page, 'On the wire')) {
    const http = run.steps.find(({ id }) => id === step)?.delivered?.http
    if (http?.type !== 'request') throw new Error('No request is cited.')
    const { host, pathname, search } = new URL(http.url)
    const lines = [`${http.method} ${pathname}${search} HTTP/1.1`, `host: ${host}`]
    const all = [...lines, ...http.headers.map(([name, value]) => `${name}: ${value}`), '', http.body].join('\r\n')
    expect(text).toContain(`${Buffer.byteLength(all)} bytes`)
  }
})

test('two page views have runs of their own', async ({ page }) => {
  await openCompare(page)
  const first = await cited(page, 'Who saw')
  await openCompare(page)
  const second = await cited(page, 'Who saw')
  const ids = [...first, ...second].map(({ run }) => run.id)
  expect(new Set(ids).size).toBe(8)
})

test('the revoke race runs in real time until all doors are closed', async ({ page }) => {
  test.setTimeout(90_000)
  await openCompare(page)
  await page.getByRole('button', { name: 'Start the race' }).press('Enter')
  const calls = (title: string) => page.getByRole('list', { name: `Calls of Photoprint, ${title}`, exact: true })
  await expect(page.getByText('Taken back, everywhere at once.')).toBeVisible()
  for (const title of ['Cookie session', 'OAuth, opaque token', 'Home-made JWT with a denylist'])
    await expect(calls(title).getByRole('listitem')).toHaveText(['✓let in', '✗kept out'])
  await expect(page.getByText('All doors are closed.')).toBeVisible({ timeout: 40_000 })
  for (const title of ['Home-made JWT', 'OAuth, JWT access token']) {
    const marks = await calls(title).getByRole('listitem').allTextContents()
    expect(marks.at(-1)).toBe('✗kept out')
    expect(marks.filter((mark) => mark === '✓let in').length).toBeGreaterThan(10)
  }
  await expect(page.getByRole('link', { name: /^See the refusal/ })).toHaveCount(6)
  await axe(page)
})

test('the key race: at once only the home-made JWT breaks, and step by step nobody', async ({ page }) => {
  await openCompare(page)
  const races = [
    { name: 'Change it at once', broken: 1 },
    { name: 'Change it step by step', broken: 0 },
  ]
  for (const { name, broken } of races) {
    await page.getByRole('button', { name }).press('Enter')
    await expect(page.getByText('Photoprint is let in: it notices nothing.')).toHaveCount(4 - broken)
    await expect(page.getByText('Photoprint is kept out, and so is everybody')).toHaveCount(broken)
  }
})

test('every link of the page leads somewhere', async ({ page }) => {
  await openCompare(page)
  const hrefs = await page
    .locator('main a[href^="/"]')
    .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''))
  for (const href of new Set(hrefs.filter((each) => !each.includes('run=')))) {
    const response = await page.request.get(href)
    expect(response.status(), href).toBe(200)
    expect(await response.text(), href).not.toContain('No message of this run is at')
  }
})

test('the sheet is one page', async ({ page }) => {
  await openCompare(page)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Counted in four real runs on')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The revoke race' })).toBeHidden()
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways: ${theme}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    for (const width of [1440, 375]) {
      await page.setViewportSize({ width, height: 812 })
      await openCompare(page)
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    }
  })
}
