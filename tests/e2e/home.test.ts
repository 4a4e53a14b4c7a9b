import { axe, expect, test } from './support/test'

/** What is said of a run is there without a script; the rest of it is fetched. */
test('the question, both answers and the story are there without scripts', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL ?? '' })
  const page = await context.newPage()
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('is a signed note')).toBeVisible()
  await expect(page.getByRole('list', { name: 'What happens' }).getByRole('listitem')).toHaveCount(7)
  await context.close()
})

const themes = ['system', 'light', 'dark', 'projector'] as const

test('a visitor gets a run of their own, with a token that this page verifies', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('Signature valid')).toBeVisible()
  const run = page.getByRole('region', { name: /authorization code flow/ })
  const told = run.getByRole('list', { name: 'What happens' }).getByRole('listitem')
  await expect(told).toHaveCount(7)
  await expect(told.last()).toContainText('The API checks the token and gives photos')
  await expect(run.locator('[data-leg]')).toHaveCount(11)
})

test('two visits are two runs, and both ways to step through one lead to it', async ({ page }) => {
  const addresses = []
  for (let visit = 0; visit < 2; visit++) {
    await page.goto('/')
    const address = await page.getByRole('link', { name: 'Step through this run' }).getAttribute('href')
    await expect(page.getByRole('link', { name: 'Watch it happen, step by step' })).toHaveAttribute(
      'href',
      address ?? '',
    )
    addresses.push(address)
  }
  expect(addresses[0]).toMatch(/^\/flows\/authorization-code\?run=[\w-]+$/)
  expect(addresses[1]).not.toBe(addresses[0])
})

test('the coat check says how large real tokens are', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText(/A real one from this server has \d+ bytes/)).toHaveCount(2)
})

test('the token opens at its message, in the same run', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Open the token' }).click()
  await expect(page).toHaveURL(/\/flows\/authorization-code\/token-response\?run=[\w-]+&view=messages$/)
})

test('nothing scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/')
  await expect(page.getByText('Signature valid')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
})

for (const [width, height, lowest] of [
  [1440, 900, 632],
  [1280, 720, 720],
  [375, 812, 652],
] as const) {
  test(`what to do stands on the first screen of ${width}×${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await page.goto('/')
    const box = await page.getByRole('link', { name: 'Watch it happen, step by step' }).boundingBox()
    expect((box?.y ?? lowest) + (box?.height ?? 1)).toBeLessThanOrEqual(lowest)
  })
}

test('the theme is kept, and the server renders the next page in it', async ({ page, request }) => {
  await page.goto('/')
  const kept = page.waitForResponse('**/theme')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('projector')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  expect((await kept).status()).toBe(204)
  await page.goto('/flows')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector')
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('projector')
  const html = await (await request.get('/flows', { headers: { cookie: 'theme=dark' } })).text()
  expect(html).toContain('data-theme="dark"')
})

test('the skip link goes to the content', async ({ page }) => {
  await page.goto('/flows')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#main$/)
})

test('every response says what may run, and no inline script may without its nonce', async ({ request }) => {
  const { 'content-security-policy': policy, ...headers } = (await request.get('/')).headers()
  const [scripts] = policy?.match(/script-src [^;]+/) ?? []
  expect(scripts).toMatch(/'nonce-[\w+/=]+' 'strict-dynamic'/)
  expect(scripts).not.toContain('unsafe')
  const again = (await request.get('/')).headers()['content-security-policy']
  expect(again).not.toBe(policy)
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cross-origin-opener-policy']).toBe('same-origin')
})

test('an address with nothing at it says so', async ({ page, allowComplaint }) => {
  allowComplaint(/404/)
  const response = await page.goto('/nothing-here')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing at this address')
  await axe(page)
})

for (const path of ['/', '/flows']) {
  for (const theme of themes) {
    test(`${path} has no fault that axe finds in the ${theme} theme`, async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
      await page.emulateMedia({ colorScheme: theme === 'system' ? 'dark' : 'light', reducedMotion: 'reduce' })
      await page.goto(path)
      if (path === '/') await expect(page.getByText('Signature valid')).toBeVisible()
      await axe(page)
    })
  }
}
