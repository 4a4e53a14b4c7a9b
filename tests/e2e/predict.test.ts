/** Predictions before a step: what happens next, and why. */
import type { Page } from '@playwright/test'
import { beats, expectNoAnswer, keysFor, predicting, question, switchOn } from './support/predict'
import { button, flow, ladder, position, press, ready } from './support/stage'
import { axe, expect, test } from './support/test'

test.describe('predicting the story', () => {
  test('goes from the first beat to the recap with keys alone, what and why, right or wrong', async ({ page }) => {
    await predicting(page, flow)
    await expect(page.getByRole('status').filter({ hasText: 'Predict is on' })).toHaveCount(1)
    await page.keyboard.press('ArrowRight')
    await expect(current(page)).toContainText(beats[0]?.says ?? '')
    for (const [index, beat] of beats.entries()) {
      if (index === 0) continue
      await page.keyboard.press('ArrowRight')
      await expect(live(page)).toContainText(/^What happens next\? 1: .* 2: .* 3: .* Press S to skip\.\s*$/)
      await expectNoAnswer(page, beat.says)
      const [what, why] = await keysFor(page, beat)
      const isRight = index % 2 === 0
      await page.keyboard.press(isRight ? what : `${(Number(what) % 3) + 1}`)
      await expect(live(page)).toContainText(/And why\? 1: /)
      await page.keyboard.press('Enter')
      await expect(question(page).getByRole('button', { name: 'Confirm' })).toBeDisabled()
      await page.keyboard.press(why)
      await expect(live(page)).toContainText('Press Enter to confirm.')
      await page.keyboard.press(isRight ? 'Enter' : 'ArrowRight')
      await expect(current(page)).toContainText(beat.says)
      await expect(question(page)).toContainText(
        isRight ? `You said “${beat.says}”, and so it is.` : `; it is “${beat.says}”.`,
      )
      await expect(question(page)).toContainText(`And why, as you said: ${beat.why}`)
      await expect(live(page)).toContainText(`“${beat.says}”`)
    }
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('region', { name: 'Recap' })).toBeVisible()
  })

  test('can be skipped, and does not ask again what was answered', async ({ page }) => {
    await predicting(page, flow)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('radio').first()).toBeVisible()
    await page.keyboard.press('s')
    await expect(current(page)).toContainText(beats[1]?.says ?? '')
    await expect(question(page)).toBeHidden()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Escape')
    await expect(current(page)).toContainText(beats[2]?.says ?? '')
    await page.keyboard.press('ArrowLeft')
    await expect(current(page)).toContainText(beats[1]?.says ?? '')
    await page.keyboard.press('ArrowRight')
    await expect(current(page)).toContainText(beats[2]?.says ?? '')
  })

  test('hides the messages of what is still to come, also where they were unfolded', async ({ page }) => {
    await page.goto(`${flow}/client-start-request`)
    await ready(page)
    await page.getByRole('button', { name: /messages of part 3/ }).click()
    await expect(page.getByRole('list', { name: 'Messages of part 3' })).toBeVisible()
    await switchOn(page)
    await expect(page.getByRole('list', { name: 'Messages of part 3' })).toBeHidden()
  })

  test('asks before a what-if who refuses it and why, and gives the what-if’s own reason', async ({ page }) => {
    await predicting(page, `${flow}/token-request`)
    await page.getByRole('button', { name: /code_verifier is wrong/ }).click()
    const why = question(page).getByRole('group', { name: 'And why?' })
    await expect(why.getByRole('radio')).toHaveCount(4)
    await question(page).getByRole('radio', { name: 'No', exact: true }).check()
    await why.getByRole('radio').first().check()
    await question(page).getByRole('button', { name: 'Confirm' }).click()
    await expect(question(page)).toContainText('You said no; Acme ID refused it: invalid_grant.')
    await expect(question(page)).toContainText(/Why: |And why, as you said: /)
  })

  test('is fetched when it is first switched on', async ({ page }) => {
    const scripts: string[] = []
    await page.goto(flow)
    await ready(page)
    await page.waitForLoadState('networkidle')
    page.on('response', (response) => {
      if (response.url().endsWith('.js')) scripts.push(response.url())
    })
    await switchOn(page)
    expect(scripts.length).toBeGreaterThan(0)
  })

  for (const { name, width, height, theme } of [
    { name: 'in light', width: 1440, height: 900, theme: 'light' },
    { name: 'in the dark', width: 1440, height: 900, theme: 'dark' },
    { name: 'in a room', width: 1280, height: 720, theme: 'projector' },
    { name: 'on a phone', width: 375, height: 812, theme: 'light' },
  ])
    test(`has no fault that axe finds, and fits, ${name}`, async ({ page, context, baseURL }) => {
      await context.addCookies([{ name: 'theme', value: theme, url: baseURL }])
      await page.setViewportSize({ width, height })
      await predicting(page, `${flow}/token-request`)
      await axe(page)
      await button(page, 'Next').click()
      const confirm = question(page).getByRole('button', { name: 'Confirm' })
      await expect(confirm).toBeInViewport({ ratio: 1 })
      await expect(question(page).getByRole('radio').first()).toBeInViewport()
      await axe(page)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await question(page).getByRole('radio').first().check()
      await question(page).getByRole('group', { name: 'And why?' }).getByRole('radio').first().check()
      await confirm.click()
      await expect(question(page)).toContainText('You said ')
      // What the bar covers in part is no fault: it scrolls out.
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await axe(page)
    })
})

test.describe('predicting message by message', () => {
  test('asks before a marked message, with keys alone, and says what came of it and why', async ({ page }) => {
    await predictingMessages(page, 'callback-request')
    await page.keyboard.press('ArrowRight')
    await expect(question(page).getByRole('group', { name: 'Who gets the next message?' })).toBeVisible()
    await expect(live(page)).toContainText('Who gets the next message? 1: Ada’s browser.')
    await page.keyboard.press('1')
    await expect(question(page).getByRole('radio', { name: 'Ada’s browser', exact: true })).toBeChecked()
    await page.keyboard.press('2')
    await expect(position(page)).resolves.toBe('callback-request')
    await press(page, 'ArrowRight')
    await expect(question(page)).toContainText('You said Ada’s browser; it went to Acme ID.')
    await expect(question(page)).toContainText('And why, as you said: It goes on the back channel')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('1')
    await page.keyboard.press('1')
    await press(page, 'Enter')
    await expect(question(page)).toContainText('You said yes; it was accepted.')
  })

  test('hides what is still to come', async ({ page }) => {
    await predictingMessages(page, 'token-request')
    await expect(ladder(page).getByRole('button', { name: /access_token/ })).toBeHidden()
    await expect(button(page, 'Next')).toHaveAccessibleName(/deliver this message$/)
  })

  test('is remembered, does not stop Play, and is off where the address asks for a run', async ({ page }) => {
    await predictingMessages(page, 'callback-request')
    await page.goto(`${flow}/callback-request?view=messages`)
    await ready(page)
    await page.getByLabel('Speed').selectOption('fast')
    await button(page, 'Play').click()
    await expect(page).toHaveURL(/\/token-response/)
    await openByName(page)
    await page.getByRole('button', { name: 'Settings' }).click()
    await expect(page.getByRole('button', { name: 'Predict' })).toHaveAttribute('aria-pressed', 'false')
    await page.getByRole('button', { name: 'Predict' }).click()
    await expect(page.getByRole('button', { name: 'Predict' })).toHaveAttribute('aria-pressed', 'true')
  })
})

const current = (page: Page) => page.getByRole('list', { name: 'Beats' }).locator('[aria-current="step"]')
const live = (page: Page) => page.locator('main > [role="status"]')

async function predictingMessages(page: Page, at: string) {
  await page.goto(`${flow}/${at}`)
  await ready(page)
  await page.getByRole('button', { name: 'Every message' }).click()
  await expect(ladder(page)).toBeVisible()
  await switchOn(page)
}

/** A run of one's own, opened by its name. */
async function openByName(page: Page) {
  const { id } = await (
    await page.request.post('/api/runs', { data: { flow: 'authorization-code', play: 'end' } })
  ).json()
  await page.goto(`${flow}?run=${id}`)
  await ready(page)
}
