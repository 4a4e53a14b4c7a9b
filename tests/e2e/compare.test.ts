/** The page that compares: four real runs, two races, and a sheet to take away. */
import type { Locator, Page } from '@playwright/test'
import type { RunView } from '@/lib/world/run'
import { ready } from './support/stage'
import { axe, expect, test } from './support/test'

const titles = ['Cookie session', 'Home-made JWT', 'OAuth, opaque token', 'OAuth, JWT access token']
const others = ['Opaque token, answer kept', 'Home-made JWT, matched']
const labels = [
  'Saw the password',
  'Photoprint may',
  'Bytes per call',
  'Asked per call',
  'Time to check',
  'Once Ada ends it',
  'Can be read by',
  'Must be kept',
]

const way = (page: Page, title: string) => page.getByRole('article', { name: title, exact: true })
const figure = (page: Page, label: string, title: string) =>
  page.getByRole('link', { name: new RegExp(`\\(${label}, ${title}\\)$`) })

async function openCompare(page: Page) {
  await page.goto('/compare')
  await ready(page)
  await expect(page.getByText('Counted in six runs that were made for you.')).toBeVisible()
}

/** The run and the step that a figure cites. */
async function cited(page: Page, link: Locator): Promise<{ run: RunView; step: number; text: string }> {
  const href = new URL((await link.getAttribute('href')) ?? '', page.url())
  const response = await page.request.get(`/api/runs/${href.searchParams.get('run')}`)
  const step = Number(href.searchParams.get('step'))
  return { run: await response.json(), step, text: (await link.textContent()) ?? '' }
}

test('two questions, and a cell for each pair of answers to them', async ({ page }) => {
  await openCompare(page)
  const rows = [
    ['Ada hands over her password', titles.slice(0, 2)],
    ['Ada gives permission at Acme ID', titles.slice(2)],
    ['What else could explain it', others],
  ] as const
  for (const [name, cells] of rows) {
    const row = page.getByRole('region', { name })
    await expect(row.getByRole('article').getByRole('heading')).toHaveText(cells)
  }
  for (const title of titles) await expect(way(page, title).getByRole('term')).toHaveText(labels)
})

test('every figure leads to a run that shows it', async ({ page }) => {
  await openCompare(page)
  const links = await page
    .getByRole('article')
    .getByRole('link', { name: /\(.+, .+\)$/ })
    .all()
  expect(links).toHaveLength(8 * 4 + 5 * 2)
  for (const link of links) {
    const { run, step } = await cited(page, link)
    expect(
      run.steps.map(({ id }) => id),
      (await link.getAttribute('href')) ?? '',
    ).toContain(step)
  }
  await figure(page, 'Once Ada ends it', 'Home-made JWT').press('Enter')
  await expect(page.getByRole('list', { name: 'Messages' }).locator('[aria-current="step"]')).toBeVisible()
})

test('the bytes on the page are those of the messages that are cited, and their bars have one scale', async ({
  page,
}) => {
  await openCompare(page)
  const scales: number[] = []
  for (const title of [...titles, ...others]) {
    const link = figure(page, 'Bytes per call', title)
    const { run, step, text } = await cited(page, link)
    const http = run.steps.find(({ id }) => id === step)?.delivered?.http
    if (http?.type !== 'request') throw new Error('No request is cited.')
    const { host, pathname, search } = new URL(http.url)
    const lines = [`${http.method} ${pathname}${search} HTTP/1.1`, `host: ${host}`]
    const all = [...lines, ...http.headers.map(([name, value]) => `${name}: ${value}`), '', http.body].join('\r\n')
    const bytes = Buffer.byteLength(all)
    expect(text).toContain(`${bytes} bytes`)
    const bar = await link.locator('[aria-hidden] > span').first().boundingBox()
    scales.push((bar?.width ?? 0) / bytes)
  }
  for (const scale of scales) expect(scale / (scales[0] ?? 0)).toBeCloseTo(1, 1)
})

test('two page views have runs of their own', async ({ page }) => {
  const ids: string[] = []
  for (let view = 0; view < 2; view++) {
    await openCompare(page)
    for (const title of titles) ids.push((await cited(page, figure(page, 'Saw the password', title))).run.id)
  }
  expect(new Set(ids).size).toBe(8)
})

for (const width of [1440, 375]) {
  test(`nothing moves when the figures come: ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 812 })
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
      })
      observer.observe({ type: 'layout-shift', buffered: true })
    })
    await openCompare(page)
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01)
  })
}

test('the race stands as a picture of what is expected, and then runs in real time over it until all doors are closed', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await openCompare(page)
  const lanes = (kind: string, title: string) =>
    page.getByRole('list', { name: `Calls of Photoprint${kind}, ${title}`, exact: true }).getByRole('listitem')
  await expect(page.getByText('Expected by the lifetimes, not measured yet.')).toBeVisible()
  const asked = page.getByRole('region', { name: 'Somebody is asked at every call' })
  const never = page.getByRole('region', { name: 'Nobody is asked' })
  await expect(asked.getByText('at once', { exact: true })).toHaveCount(3)
  await expect(page.getByRole('region', { name: 'Somebody is asked now and then' })).toContainText('about 6 s later')
  await expect(never.getByText('about 16 s later', { exact: true })).toHaveCount(2)
  expect(await lanes(' as expected', 'Home-made JWT').filter({ hasText: 'let in' }).count()).toBeGreaterThan(10)

  await page.getByRole('button', { name: 'Run the race' }).press('Enter')
  await expect(page.getByText('Taken back, everywhere at once.')).toBeVisible()
  await expect(page.getByRole('list', { name: /as expected/ })).toHaveCount(0)
  for (const title of ['Cookie session', 'OAuth, opaque token', 'Home-made JWT with a denylist'])
    await expect(lanes('', title)).toHaveText([...Array(3).fill('let in'), ...Array(3).fill('kept out')])
  await expect(page.getByText('All doors are closed.')).toBeVisible({ timeout: 40_000 })
  for (const title of ['Home-made JWT', 'OAuth, JWT access token']) {
    const marks = await lanes('', title).allTextContents()
    expect(marks.slice(-3)).toEqual(Array(3).fill('kept out'))
    expect(marks.filter((mark) => mark === 'let in').length).toBeGreaterThan(10)
  }
  await expect(never.getByText(/^1\d s later/)).toHaveCount(2)
  const refusals = page.getByRole('link', { name: /^See the refusal/ })
  await expect(refusals).toHaveCount(await page.getByRole('list', { name: /^Calls of Photoprint/ }).count())
  await axe(page)
})

test('a race can be stopped, and run again', async ({ page }) => {
  await openCompare(page)
  await page.getByRole('button', { name: 'Run the race' }).press('Enter')
  await expect(page.getByText('Taken back, everywhere at once.')).toBeVisible()
  await page.getByRole('button', { name: 'Stop', exact: true }).press('Enter')
  await expect(page.getByText('Stopped.')).toBeVisible()
  await page.getByRole('button', { name: 'Race again' }).press('Enter')
  await expect(page.getByText('Taken back, everywhere at once.')).toBeVisible()
})

test('the key race: step by step nobody breaks, at once the home-made JWT does', async ({ page }) => {
  await openCompare(page)
  for (const [name, broken] of [
    ['Change it step by step', 0],
    ['Change it at once', 1],
  ] as const) {
    await page.getByRole('button', { name }).press('Enter')
    await expect(page.getByText('Photoprint is let in: it notices nothing.')).toHaveCount(4 - broken)
    await expect(page.getByText('Photoprint is kept out, and so is everybody')).toHaveCount(broken)
  }
})

test('the key race: who has the key is let in until it is gone everywhere, and every answer can be seen', async ({
  page,
}) => {
  await openCompare(page)
  await page.getByRole('button', { name: 'It has leaked' }).press('Enter')
  const lane = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('link', { name: `See it: ${title}`, exact: true }) })
  await expect(lane('Home-made JWT')).toContainText(/Mallory is let in.*throws its secret away. Mallory is kept out/)
  await expect(lane('OAuth, JWT access token')).toContainText(
    /let in.*Acme ID throws its key away. Mallory is let in.*copy of the public key. Mallory is kept out/,
  )
  await expect(page.getByText('What is shown is not signed')).toHaveCount(2)
  await page.getByRole('link', { name: 'See it: OAuth, JWT access token' }).last().press('Enter')
  await expect(page.getByRole('list', { name: 'Messages' }).locator('[aria-current="step"]')).toBeVisible()
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

test('the sheet is one page, with the figures of the page', async ({ page }) => {
  await openCompare(page)
  const figures = async () => {
    const links = page.getByRole('article').getByRole('link', { name: /\(.+, .+\)$/ })
    return (await links.allTextContents()).slice(0, 8 * 4)
  }
  const onPage = await figures()
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Counted in six real runs on')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The revoke race' })).toBeHidden()
  expect(await figures()).toEqual(onPage)
})

test('the heads of the columns stay in sight while the figures go by', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await openCompare(page)
  await figure(page, 'Must be kept', 'OAuth, JWT access token').evaluate((link) => link.scrollIntoView())
  await expect(page.getByText('Whoever gets it checks the signature.').first()).toBeInViewport()
})

test('on a phone: one column, not long, the head of a row in sight, and what is folded opens by keyboard', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await openCompare(page)
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(6000)
  const lefts = await Promise.all(titles.map(async (title) => (await way(page, title).boundingBox())?.x))
  expect(new Set(lefts).size).toBe(1)
  await figure(page, 'Once Ada ends it', 'Home-made JWT').evaluate((link) => link.scrollIntoView({ block: 'center' }))
  await expect(page.getByRole('heading', { name: 'Ada hands over her password' })).toBeInViewport()

  const kept = figure(page, 'Must be kept', 'Cookie session')
  await expect(kept).toBeHidden()
  await way(page, 'Cookie session').locator('summary').press('Enter')
  await expect(kept).toBeVisible()
  const claim = page.getByRole('listitem').filter({ hasText: 'Access tokens are JWTs.' })
  await claim.locator('summary').press('Enter')
  await expect(claim.getByRole('link').first()).toBeVisible()
  for (const summary of await page.locator('summary').all())
    if ((await summary.locator('..').getAttribute('open')) === null) await summary.press('Enter')
  await axe(page)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

for (const theme of ['light', 'dark', 'projector'] as const)
  for (const width of [1440, 800, 375])
    test(`axe finds nothing, and nothing scrolls sideways: ${theme}, ${width} px`, async ({
      page,
      context,
      baseURL,
    }) => {
      test.slow()
      await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
      await page.setViewportSize({ width, height: 812 })
      await openCompare(page)
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
    })

test('without JavaScript, everything that needs no run can be read, on a phone as well', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: baseURL ?? '',
    viewport: { width: 375, height: 812 },
  })
  const page = await context.newPage()
  await page.goto('/compare')
  await expect(page.locator('main noscript > p')).toBeVisible()
  await expect(page.getByText('A reader needs the issuer’s key')).toBeVisible()
  await context.close()
})
