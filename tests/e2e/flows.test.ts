/**
 * Every flow, message by message: from its start to its end, in every theme, and with a what-if taken. The contract tests
 * play all of their messages, stage.test.ts steps through those of one, and story.test.ts tells the story of each.
 */
import { flows } from '../../content/flows/flows'
import type { Flow, FlowEnding } from '../../content/types'
import { settingsMeet, settingsOf } from '../../lib/world/settings'
import { sideways } from './support/sight'
import { branches, button, current, explained, ladder, open, position, press } from './support/stage'
import { axe, expect, test } from './support/test'

test.use({ view: 'messages' })

const looks = {
  dark: { theme: 'dark', viewport: { width: 1280, height: 720 } },
  projector: { theme: 'projector', viewport: { width: 1280, height: 720 } },
  phone: { viewport: { width: 375, height: 812 } },
} as const

for (const flow of flows) {
  test.describe(flow.title, () => {
    test('goes from its start to its end, and back beat by beat', async ({ page }) => {
      test.slow()
      await open(page, `/flows/${flow.id}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(flow.title)
      await press(page, 'End')
      await expect(position(page)).resolves.toMatch(new RegExp(`^after-${endingOf(flow)?.kind}(-\\d+)?$`))
      await expect(button(page, 'Next')).toContainText('what each part was for')
      await expect(current(page)).toBeVisible()
      await axe(page)
      while ((await button(page, 'Back').getAttribute('aria-disabled')) !== 'true') await press(page, 'Shift+ArrowLeft')
      await expect(position(page)).resolves.toBe('start')
    })

    for (const look of ['dark', 'projector', 'phone'] as const)
      test.describe(`in the look "${look}"`, () => {
        test.use(looks[look])

        test('can be read by everybody', async ({ page }) => {
          test.slow()
          if (look === 'dark') await page.emulateMedia({ reducedMotion: 'reduce' })
          await open(page, `/flows/${flow.id}/after-${endingOf(flow)?.kind}`)
          await expect(ladder(page)).toBeVisible()
          // A phone's card lies over what is scrolled behind it: at the end nothing is.
          await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
          await axe(page)
          expect(await sideways(page)).toBeLessThanOrEqual(0)
        })
      })

    const whatIf = flow.whatIfs.find(({ when, nth }) => settingsMeet(settingsOf(flow), when) && nth === undefined)
    test('answers a ready-made what-if', async ({ page }) => {
      await open(page, `/flows/${flow.id}/${whatIf?.at}`)
      await explained(page)
        .getByRole('button', { name: whatIf?.title ?? '', exact: true })
        .click()
      await expect(branches(page).getByRole('listitem')).toHaveCount(2)
      await expect(branches(page)).toContainText(whatIf?.branch ?? '')
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
