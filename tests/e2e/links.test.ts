/** Links that last: opened cold, in a browser that has never been here. What the server makes of them: tests/contract/links.test.ts. */
import type { Page } from '@playwright/test'
import { current, flow, position, press, ready } from './support/stage'
import { expect, test } from './support/test'

const gone = 'AAAAAAAAAAAAAAAAAAAAAA'

function branches(page: Page) {
  return page.getByRole('list', { name: 'Branches' }).getByRole('listitem')
}

test.describe('a link to a what-if', () => {
  test('opens in its branch where somebody refuses, and stays as it is until the reader moves', async ({ page }) => {
    const href = `${flow}?what-if=wrong-code-verifier`
    await page.goto(href)
    await ready(page)
    await expect(branches(page)).toHaveCount(2)
    await expect(page.getByRole('button', { name: 'wrong verifier: invalid_grant' })).toHaveAttribute('aria-current')
    await expect(page.getByRole('region', { name: 'Message' })).toContainText('invalid_grant')
    await expect(page.getByRole('note')).toHaveCount(0)
    expect(new URL(page.url()).search).toBe('?what-if=wrong-code-verifier')
    await press(page, 'ArrowLeft')
    expect(new URL(page.url()).search).toMatch(/^\?run=[\w-]+&step=\d+$/)
  })

  test('that the flow does not have opens the story, and names it', async ({ page }) => {
    const answer = await page.goto(`${flow}/token-request?view=messages&what-if=nothing-like-it`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('note')).toContainText('nothing-like-it')
    await expect(current(page)).toContainText('POST /token')
  })
})

test.describe('a link to a run that is no longer kept', () => {
  test('opens the same place in a fresh one, and says so', async ({ page }) => {
    const answer = await page.goto(`${flow}/token-request?client=confidential&view=messages&run=${gone}&step=20`)
    expect(answer?.status()).toBe(200)
    await expect(page.getByRole('note')).toContainText('This run is no longer kept.')
    await expect(current(page)).toContainText('POST /token')
    await ready(page)
    await press(page, 'ArrowRight')
    await expect(position(page)).resolves.toBe('token-response')
    expect(new URL(page.url()).searchParams.get('run')).not.toBe(gone)
  })
})

test.describe('a link says how its place is shown', () => {
  test('which value is followed', async ({ page }) => {
    await page.goto(`${flow}/authorization-response?view=messages&follow=code`)
    await expect(page.getByRole('region', { name: 'Followed value' })).toBeVisible()
  })

  test('which tab is open', async ({ page }) => {
    await page.goto(`${flow}/token-response?view=messages&tab=raw`)
    await expect(page.getByRole('tab', { name: 'Raw HTTP' })).toHaveAttribute('aria-selected', 'true')
  })

  test('and Copy link says it again, without naming a run', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const href = `${flow}/callback-request?what-if=wrong-code-verifier&view=messages&follow=code&tab=raw`
    await page.goto(href)
    await ready(page)
    await page.getByRole('button', { name: 'Copy link' }).click()
    const copied = async () => page.evaluate(() => navigator.clipboard.readText())
    await expect.poll(copied).toContain(`${flow}/callback-request?view=messages&follow=code&tab=raw`)
    await press(page, 'End')
    await page.getByRole('button', { name: 'Copy link' }).click()
    await expect.poll(copied).toContain('?what-if=wrong-code-verifier&view=messages&follow=code&tab=raw')
  })

  test('in which view, whatever the reader had last', async ({ page, context, baseURL }) => {
    await context.addCookies([{ name: 'view', value: 'story', url: baseURL ?? '' }])
    await page.goto(`${flow}/token-response?view=messages`)
    await expect(page.getByRole('list', { name: 'Messages' })).toBeVisible()
    await expect(page.getByRole('list', { name: 'Beats' })).toHaveCount(0)
  })
})
