/** The token bench: reading, understanding and judging what is pasted. */
import type { Page } from '@playwright/test'
import { CompactSign, exportJWK, exportSPKI, generateKeyPair } from 'jose'
import { check, checks, group, key, openBench, paste, preset, verdict } from './support/bench'
import { axe, expect, test } from './support/test'

const claims = { iss: 'https://as.example', sub: 'ada', aud: 'api', exp: 4_102_444_800 }

async function signed(payload: object = claims) {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true })
  const token = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'ES256', typ: 'JWT' })
    .sign(privateKey)
  return { token, pem: await exportSPKI(publicKey), jwk: JSON.stringify(await exportJWK(publicKey)) }
}

test('a token alone is read and not verified; with its key it is acceptable, and what was not expected is not checked', async ({
  page,
}) => {
  const { token, pem, jwk } = await signed()
  await openBench(page)
  await paste(page).fill(`  Authorization: Bearer ${token}\n`)
  await expect(group(page, 'Header')).toContainText('"ES256"')
  await expect(group(page, 'Payload')).toContainText('"https://as.example"')
  await expect(verdict(page)).toContainText('Not verified')
  await key(page).fill(pem)
  await expect(verdict(page)).toContainText(/^.*Acceptable/)
  await expect(verdict(page)).not.toContainText('Not')
  await expect(page.getByText('A public key in PEM (EC, P-256).')).toBeVisible()
  await key(page).fill(jwk)
  await expect(page.getByText('A JWK: EC, P-256.')).toBeVisible()
  await expect(check(page, 'Signature')).toContainText('passed')
  for (const name of ['Type (typ)', 'Issuer (iss)', 'Audience (aud)'])
    await expect(check(page, name)).toContainText('not checked')
  await page.getByLabel('Audience (aud)').fill('another')
  await expect(check(page, 'Audience (aud)')).toContainText('failed')
  await expect(check(page, 'Signature')).toContainText('passed')
  await expect(verdict(page)).toContainText('Not acceptable')
})

test('the members of a token are explained, and pointing at one lights up its letters and its line', async ({
  page,
}) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  const line = group(page, 'Payload').getByRole('button', { name: /^"aud"/ })
  await line.focus()
  await expect(page.locator('code span[data-lit]')).toHaveCount(1)
  await expect(group(page, 'Payload').locator('li[data-lit]')).toContainText('For whom the token is meant')
  const lit = await page.locator('code span[data-lit]').textContent()
  const bytes = Buffer.from(`${lit}`, 'base64url').toString('latin1')
  expect(bytes.length).toBeGreaterThan(10)
  await page.locator('code span[data-part="header"]').nth(1).hover()
  await expect(group(page, 'Header').locator('li[data-lit]')).toHaveCount(1)
  await expect(group(page, 'Payload').locator('li[data-lit]')).toHaveCount(0)
})

test('several tokens in an address: each can be put on the bench', async ({ page }) => {
  const [one, other] = [await signed(), await signed({ ...claims, sub: 'grace' })]
  await openBench(page)
  await paste(page).fill(`https://app.example/cb#access_token=${one.token}&id_token=${other.token}&state=x`)
  await expect(page.getByText('2 tokens were found')).toBeVisible()
  await expect(group(page, 'Payload')).toContainText('"ada"')
  await page.getByRole('radio', { name: /id_token/ }).check()
  await expect(group(page, 'Payload')).toContainText('"grace"')
})

test('a broken token is read as far as it goes, and it is said what is wrong and where', async ({ page }) => {
  const { token } = await signed()
  const [header, payload, signature] = token.split('.')
  await openBench(page)
  await paste(page).fill(`${header}.${payload?.slice(0, 20)}*${payload?.slice(21)}.${signature}`)
  const trouble = page.getByRole('region', { name: 'Trouble' })
  await expect(verdict(page)).toContainText('Not acceptable')
  await expect(verdict(page)).toContainText('The payload has "*" at character 21.')
  // It is said once, and its place is shown.
  await expect(trouble).not.toContainText('at character 21')
  await expect(trouble.locator('mark')).toHaveText('*')
  await expect(check(page, 'Characters')).toContainText('failed')
  await paste(page).fill(token.slice(0, 60))
  await expect(verdict(page).or(trouble).filter({ hasText: 'cut off' })).toHaveCount(1)
  await expect(group(page, 'Header')).toContainText('"ES256"')
  await axe(page)
  await paste(page).fill(token)
  await expect(trouble).toHaveCount(0)
})

test('expired, not good yet and milliseconds cannot be overlooked', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of trouble', 'Expired')
  await expect(verdict(page)).toContainText('Expiry (exp): It expired 10 min ago')
  await expect(group(page, 'Payload')).toContainText('Expired:')
  await page.getByRole('button', { name: 'Milliseconds', exact: true }).click()
  await expect(group(page, 'Payload')).toContainText('This is in milliseconds.')
  await page.getByRole('button', { name: 'Not good yet', exact: true }).click()
  await expect(group(page, 'Payload')).toContainText('Not good yet:')
})

test('an edited token is unsigned until it is signed, and the edit can be undone', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'ID token')
  await expect(verdict(page)).toContainText('Every check that was made has passed.')
  await page.getByRole('button', { name: 'Edit the payload' }).press('Enter')
  const json = page.getByRole('textbox', { name: 'Payload as JSON' })
  const before = await json.inputValue()
  await json.fill(before.replace('"ada"', '"mallory"'))
  await expect(page.getByText('Nobody has signed it since.')).toBeVisible()
  await expect(verdict(page)).toContainText('Not acceptable')
  await expect(check(page, 'Signature')).toContainText('nobody has signed this')
  await json.fill(before.replace('"ada"', 'ada'))
  await expect(page.getByText(/^Line \d+, column \d+: Not JSON yet/)).toBeVisible()
  await page.getByRole('button', { name: 'Undo the change' }).press('Enter')
  await expect(verdict(page)).toContainText('Every check that was made has passed.')
})

test('markup in claims is text', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of trouble', 'Markup in claims')
  await expect(group(page, 'Payload')).toContainText('<img src=x onerror=')
  expect(await page.locator('main img').count()).toBe(0)
})

test('encrypted tokens are opened, and the inner one can be put on the bench', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Signed, then encrypted')
  await expect(check(page, 'Decryption')).toContainText('passed')
  await page.getByRole('button', { name: 'Put the inner token on the bench' }).press('Enter')
  await expect(group(page, 'Payload')).toContainText('"ada"')
  await expect(check(page, 'Signature')).toContainText('passed')
})

test('disclosed claims are shown, and one that was not listed is refused', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'SD-JWT')
  const disclosed = page.getByRole('region', { name: 'Disclosed claims' })
  await expect(disclosed).toContainText('given_name: "Ada"')
  await expect(disclosed.getByText('its digest is in the token')).toHaveCount(2)
  await expect(disclosed).toContainText('One more digest is there')
})

test('whatever is pasted, the page stands, and nothing of it is acceptable', async ({ page }) => {
  const encode = (text: string) => Buffer.from(text).toString('base64url')
  const header = encode('{"alg":"HS256"}')
  const hostile = [
    `${encode('{"alg":{"toString":1},"crit":{},"kid":[]}')}.e30.AA`,
    `${header}.${encode(`{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)}.AA`,
    `${header}.${encode('{"__proto__":{"a":1},"constructor":2,"exp":1e999,"toString":null}')}.AA`,
    `${header}.${encode('{"exp":"</script><script>alert(1)</script>"}')}.AA`,
    `${header}.e30.AA~${encode('[{"a":1}]')}~~`,
    '{"payload":"e30","signatures":[null,{"protected":1}]}',
    '{"ciphertext":"AA","recipients":"none"}',
    '....',
    'https://a.example/#access_token=%E0%A4%A&id_token=%',
    '\u0000\ud800',
  ]
  await openBench(page)
  await key(page).fill('a secret that is long enough for the hash of it')
  for (const text of hostile) {
    await paste(page).fill(text)
    await expect(verdict(page)).toContainText('Not acceptable')
    await expect(page.getByText('Work on it')).toBeVisible()
  }
})

/** Everything that the page asks for, but for its own code. */
function requestsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (!request.url().includes('/_next/static/')) asked.push(`${request.method()} ${request.url()}`)
  })
  return asked
}

test('nothing is sent while tokens are pasted, edited, judged and made', async ({ page }) => {
  const { token, pem } = await signed()
  await openBench(page)
  await page.waitForLoadState('networkidle')
  const asked = requestsOf(page)
  await paste(page).fill(token)
  await key(page).fill(pem)
  await expect(verdict(page)).toContainText('Acceptable')
  await page.getByRole('button', { name: 'Edit the header' }).click()
  await page.getByRole('textbox', { name: 'Header as JSON' }).fill('{"alg":"none"}')
  await expect(verdict(page)).toContainText('Not acceptable')
  await preset(page, 'Kinds of trouble', 'Brings a key address')
  await preset(page, 'Kinds of token', 'Encrypted (JWE)')
  await page.waitForTimeout(500)
  expect(asked).toEqual([])
})

test('only this site may be asked: the policy of the page names no other', async ({ page }) => {
  const response = await page.goto('/tokens')
  const policy = response?.headers()['content-security-policy'] ?? ''
  expect(policy).toContain("default-src 'self'")
  expect(policy).toContain("connect-src 'self'")
  expect(policy).not.toMatch(/https?:\/\//)
})

test('a megabyte is read, and the page goes on answering', async ({ page }) => {
  const payload = {
    iss: 'https://as.example',
    data: Array.from({ length: 26_000 }, (_, index) => `member number ${index} of many`),
  }
  const { token, pem } = await signed(payload)
  expect(token.length).toBeGreaterThan(800_000)
  await openBench(page)
  await paste(page).evaluate((area: HTMLTextAreaElement, text) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  }, token)
  await key(page).fill(pem)
  await expect(verdict(page)).toContainText('Acceptable')
  await expect(page.getByRole('button', { name: /^Show all of it/ })).toBeVisible()
  await page.getByLabel('Issuer (iss)').fill('https://as.example')
  await expect(check(page, 'Issuer (iss)')).toContainText('passed')
})

for (const theme of ['light', 'dark', 'projector'] as const) {
  test(`axe finds nothing, and nothing scrolls sideways: ${theme}`, async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'theme', value: theme, url: baseURL ?? '' }])
    if (theme === 'dark') await page.emulateMedia({ reducedMotion: 'reduce' })
    for (const width of [1440, 375]) {
      await page.setViewportSize({ width, height: 812 })
      await openBench(page)
      await axe(page)
      await preset(page, 'Kinds of trouble', 'Tells too much')
      for (const summary of await page.locator('section > details > summary, details > summary').all())
        if (await summary.isVisible()) await summary.click()
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await expect(checks(page).getByRole('listitem').first()).toBeVisible()
    }
  })
}
