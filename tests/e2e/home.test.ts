import { axe, expect, test } from './support/test'

const themes = ['system', 'light', 'dark', 'projector'] as const

test('a visitor gets a run of their own, with a token that this page verifies', async ({ page }) => {
  await page.goto('/')
  await expect(page.getByText('Signature valid')).toBeVisible()
  const arrows = page.getByRole('region', { name: /authorization code flow/ }).getByRole('listitem')
  await expect(arrows.filter({ hasText: 'Photoprint to Acme ID: code + code_verifier' })).toBeVisible()
  await expect(arrows.filter({ hasText: 'Photoprint to Photo API: GET /photos' })).toBeVisible()
})

test('two visits are two runs', async ({ page }) => {
  const addresses = []
  for (let visit = 0; visit < 2; visit++) {
    await page.goto('/')
    addresses.push(await page.getByRole('link', { name: 'Step through this run' }).getAttribute('href'))
  }
  expect(addresses[0]).toMatch(/^\/flows\/authorization-code\?run=[\w-]+$/)
  expect(addresses[1]).not.toBe(addresses[0])
})

test('the token opens at its message, in the same run', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Open the token' }).click()
  await expect(page).toHaveURL(/\/flows\/authorization-code\/token-response\?run=[\w-]+$/)
})

test('nothing scrolls sideways on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 })
  await page.goto('/')
  await expect(page.getByText('Signature valid')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
})

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
