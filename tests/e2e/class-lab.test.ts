/** A class at a lab: each student attacks a run of their own, and the console shows how many got there. */
import type { Page } from '@playwright/test'
import { linkOfList } from '../../lib/classroom/set-list-link'
import { openRoom } from './support/class-teach'
import { joined } from './support/student-room'
import { axe, expect, test } from './support/test'

const list = {
  title: 'Break it',
  entries: [{ href: '/attacks/readable-payload', title: 'A secret that anybody can read', minutes: 5 }],
}

async function lineUp(page: Page) {
  await page.getByRole('button', { name: 'Set list' }).click()
  const dialog = page.getByRole('dialog', { name: 'Set list' })
  await dialog
    .getByRole('textbox', { name: 'Link of a set list' })
    .fill(`http://localhost/set-list?list=${linkOfList(list)}`)
  await dialog.getByRole('button', { name: 'Use this link' }).click()
  await dialog.getByRole('button', { name: /A secret that anybody can read/ }).click()
  await dialog.getByRole('button', { name: 'Done' }).click()
}

test('a lab of a set list is followed by the class, and whoever gets there is counted', async ({ page, browser }) => {
  test.slow()
  const code = await openRoom(page)
  const student = await joined(browser, { code, act: async () => {} })
  await lineUp(page)
  const lab = page.getByRole('region', { name: 'The lab' })
  await expect(lab).toContainText('0 of 1 got there')
  await expect(student.getByText('The class is at a lab')).toBeVisible()
  await expect(student.getByText('It is your turn.')).toBeVisible()
  await student.getByRole('button', { name: 'Read what stands in access_token' }).click()
  await expect(student.getByRole('status', { name: 'Verdict' })).toContainText(/^The attack worked/)
  await expect(lab).toContainText('1 of 1 got there')
  await axe(student)
  await axe(page)
  await lab.getByRole('button', { name: 'Back to the story' }).click()
  await expect(lab).toBeHidden()
  await expect(student.getByText('The class is at a lab')).toBeHidden()
})
