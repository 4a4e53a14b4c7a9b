/** The token bench: what is edited in place, what is pointed at with a finger, and what is there before anything is pasted. */
import type { Page } from '@playwright/test'
import { check, group, openBench, paste, preset, verdict } from './support/bench'
import { flow, ready } from './support/stage'
import { axe, expect, test } from './support/test'

const json = (page: Page, part: 'Header' | 'Payload') => page.getByRole('textbox', { name: `${part} as JSON` })

const unsigned = (header: object, payload: string) =>
  [JSON.stringify(header), payload, ''].map((text) => Buffer.from(text).toString('base64url')).join('.')

test('a token that is pasted by keyboard takes the place of the one before', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  const pasted = unsigned({ alg: 'none' }, '{"sub":"grace"}')
  await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
  await paste(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.press('ControlOrMeta+v')
  await expect(paste(page)).toHaveValue(pasted)
  await expect(group(page, 'Payload')).toContainText('"grace"')
  await expect(verdict(page)).toContainText('Not acceptable')
})

test('a token that is pasted before the page is awake is read when it wakes', async ({ page }) => {
  let wake = () => {}
  const awake = new Promise<void>((done) => {
    wake = done
  })
  await page.route(/_next\/static\/.*\.js/, async (route) => {
    await awake
    await route.continue()
  })
  await page.goto('/tokens', { waitUntil: 'commit' })
  await paste(page).fill(unsigned({ alg: 'none' }, '{"sub":"grace"}'))
  await expect(group(page, 'Payload')).toHaveCount(0)
  wake()
  await expect(group(page, 'Payload')).toContainText('"grace"')
})

test('an undone edit leaves nothing of itself in the editor', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  await page.getByRole('button', { name: 'Edit the payload' }).click()
  const before = await json(page, 'Payload').inputValue()
  await json(page, 'Payload').fill('{"sub":"mallory"}')
  await expect(check(page, 'Signature')).toContainText('failed')
  await page.getByRole('button', { name: 'Undo the change' }).click()
  await expect(json(page, 'Payload')).toHaveValue(before)
  await expect(verdict(page)).toContainText('Every check that was made has passed.')
})

test('another token on the bench is the one that is edited from then on', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  await page.getByRole('button', { name: 'Edit the header' }).click()
  await json(page, 'Header').fill('{"alg":')
  await expect(page.getByText(/^Line 1, column \d+: Not JSON yet/)).toBeVisible()
  await preset(page, 'Kinds of token', 'ID token')
  await expect(json(page, 'Header')).toHaveValue(/"RS256"/)
  await expect(page.getByText(/Not JSON yet/)).toHaveCount(0)
  await preset(page, 'Kinds of token', 'Encrypted (JWE)')
  await expect(json(page, 'Header')).toHaveCount(0)
})

test('typing letter by letter loses none of them', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'Access token')
  await page.getByRole('button', { name: 'Edit the payload' }).click()
  await json(page, 'Payload').fill('{}')
  await json(page, 'Payload').press('End')
  await json(page, 'Payload').press('ArrowLeft')
  await json(page, 'Payload').pressSequentially('"sub": "mallory", "admin": true')
  await expect(json(page, 'Payload')).toHaveValue('{"sub": "mallory", "admin": true}')
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(group(page, 'Payload').getByRole('button', { name: '"admin": true' })).toBeVisible()
})

test('a number stands as it was written, on its line and in the editor', async ({ page }) => {
  await openBench(page)
  await paste(page).fill(unsigned({ alg: 'none' }, '{"id":9007199254740993}'))
  await expect(group(page, 'Payload').getByRole('button', { name: '"id": 9007199254740993' })).toBeVisible()
  await page.getByRole('button', { name: 'Edit the payload' }).click()
  await expect(json(page, 'Payload')).toHaveValue('{"id":9007199254740993}')
})

test('a name that stands twice is called out at both lines', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of trouble', 'Says it twice')
  await expect(group(page, 'Payload').getByText('This name stands here more than once')).toHaveCount(2)
})

test('of several signatures each shows its header', async ({ page }) => {
  await openBench(page)
  await preset(page, 'Kinds of token', 'JSON, two signatures')
  await expect(page.getByRole('group', { name: 'Header', exact: true })).toContainText('"ES256"')
  await expect(page.getByRole('group', { name: 'Header of signature 2' })).toContainText('"RS256"')
})

test('what the token says of itself can be taken over, and is expected from then on', async ({ page }) => {
  await openBench(page)
  await paste(page).fill(unsigned({ alg: 'none' }, '{"aud":["one","two"]}'))
  await expect(check(page, 'Audience (aud)')).toContainText('not checked')
  await page.getByRole('button', { name: 'Take what the token says: one' }).press('Enter')
  await expect(page.getByLabel('Audience (aud)')).toHaveValue('one')
  await expect(check(page, 'Audience (aud)')).toContainText('passed')
  await paste(page).fill(unsigned({ alg: 'none' }, '{"aud":"three"}'))
  await expect(check(page, 'Audience (aud)')).toContainText('failed')
})

test('the presets are at hand on an empty bench, and make room for a token of one’s own', async ({ page }) => {
  await openBench(page)
  const kinds = page.getByRole('list', { name: 'Kinds of token' })
  await expect(kinds.getByRole('button')).not.toHaveCount(0)
  await paste(page).fill(unsigned({ alg: 'none' }, '{}'))
  await expect(kinds).toHaveCount(0)
  await page.getByRole('button', { name: 'Clear' }).click()
  await expect(kinds).toBeVisible()
  await preset(page, 'Kinds of token', 'SD-JWT')
  await expect(kinds).toBeVisible()
  await expect(page.getByRole('button', { name: 'SD-JWT', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await paste(page).fill(unsigned({ alg: 'none' }, '{}'))
  await expect(page.getByText('keeps the third to herself')).toHaveCount(0)
})

test('a claim leads back to the message in which its value stood first', async ({ page }) => {
  await page.goto(`${flow}/token-response?view=messages`)
  await ready(page)
  await page.getByRole('tab', { name: /ID token/ }).click()
  // The key comes with the rest of the story.
  await expect(page.getByRole('tabpanel').first()).toContainText('Signature valid')
  await page.getByRole('link', { name: 'Open in Tokens' }).click()
  const nonce = group(page, 'Payload').getByRole('listitem').filter({ hasText: '"nonce"' })
  const link = nonce.getByRole('link', { name: /^from message \d+$/ })
  const number = (await link.textContent())?.split(' ').at(-1)
  const value = await nonce.getByRole('button').textContent()
  await link.click()
  await ready(page)
  await expect(page.getByText(new RegExp(`message ${number} of`))).toBeVisible()
  await expect(page.getByText(`${JSON.parse(`{${value}}`).nonce}`).first()).toBeVisible()
})

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 812 } })

  test('letters that are tapped stay lit with their line, and say what they are', async ({ page }) => {
    await openBench(page)
    await preset(page, 'Kinds of token', 'Access token')
    const letters = page.locator('code span[data-part="payload"]').nth(1)
    await letters.tap()
    await expect(letters).toHaveAttribute('data-lit', 'true')
    await expect(group(page, 'Payload').locator('li[data-lit]')).toHaveCount(1)
    const said = await group(page, 'Payload').locator('li[data-lit]').getByRole('button').textContent()
    await expect(page.getByRole('region', { name: 'The token' })).toContainText(said ?? '')
    await axe(page)
  })
})
