/**
 * Every flow, as somebody walks through it: chapter by chapter, in every theme, and with a what-if taken. Message by
 * message the contract tests play all of them, and stage.test.ts walks through one.
 */
import { flows } from '../../content/flows/flows'
import type { Flow, FlowEnding } from '../../content/types'
import { settingsMeet, settingsOf } from '../../lib/world/settings'
import { button, current, ladder, position, press, ready } from './support/stage'
import { axe, expect, test } from './support/test'

for (const flow of flows) {
  test.describe(flow.title, () => {
    test('goes from its start to its end, and back chapter by chapter', async ({ page }) => {
      test.slow()
      await page.goto(`/flows/${flow.id}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(flow.title)
      await ready(page)
      await press(page, 'End')
      await expect(position(page)).resolves.toMatch(new RegExp(`^after-${endingOf(flow)?.kind}(-\\d+)?$`))
      await expect(button(page, 'Next')).toHaveAttribute('aria-disabled', 'true')
      await expect(current(page)).toBeVisible()
      await axe(page)
      while ((await button(page, 'Back').getAttribute('aria-disabled')) !== 'true') await press(page, 'Shift+ArrowLeft')
      await expect(position(page)).resolves.toBe('start')
    })

    for (const look of ['dark', 'projector', 'phone'] as const) {
      test(`can be read by everybody, ${look}`, async ({ page, context, baseURL }) => {
        test.slow()
        if (look === 'dark') await page.emulateMedia({ reducedMotion: 'reduce' })
        if (look === 'phone') await page.setViewportSize({ width: 375, height: 812 })
        else await context.addCookies([{ name: 'theme', value: look, url: baseURL ?? '' }])
        await page.goto(`/flows/${flow.id}/after-${endingOf(flow)?.kind}`)
        await expect(ladder(page)).toBeVisible()
        await axe(page)
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      })
    }

    const whatIf = flow.whatIfs.find(({ when, nth }) => settingsMeet(settingsOf(flow), when) && nth === undefined)
    test('answers a ready-made what-if', async ({ page }) => {
      await page.goto(`/flows/${flow.id}/${whatIf?.at}`)
      await page.getByRole('button', { name: whatIf?.title, exact: true }).click()
      await expect(page.getByRole('list', { name: 'Branches' }).getByRole('listitem')).toHaveCount(2)
      await expect(page.getByRole('list', { name: 'Branches' })).toContainText(whatIf?.branch ?? '')
    })
  })
}

function endingOf(flow: Flow): FlowEnding | undefined {
  return flow.endings.find(({ when }) => settingsMeet(settingsOf(flow), when))
}

test('the page of flows leads to every flow', async ({ page }) => {
  await page.goto('/flows')
  for (const flow of flows)
    await expect(page.getByRole('main').getByRole('link', { name: flow.title, exact: true }).first()).toHaveAttribute(
      'href',
      new RegExp(`^/flows/${flow.id}`),
    )
  await expect(page.getByRole('table').getByRole('row')).not.toHaveCount(0)
  await axe(page)
})
