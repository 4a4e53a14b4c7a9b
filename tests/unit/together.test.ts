import { expect, test } from 'vitest'
import { coalesced } from '@/lib/rooms/together'

test('work that is asked for at the very moment at which it ends is never done twice at a time', async () => {
  let atWork = 0
  let most = 0
  const ends: (() => void)[] = []
  const work = coalesced(async () => {
    most = Math.max(most, ++atWork)
    await new Promise<void>((resolve) => ends.push(resolve))
    atWork--
  })
  const first = work()
  // Whoever was waiting asks again as soon as it has ended, before those who came meanwhile have their turn.
  const again = first.then(() => work())
  const meanwhile = work()
  for (let turn = 0; turn < 4; turn++) {
    for (const end of ends.splice(0)) end()
    await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all([first, again, meanwhile])
  expect(most).toBe(1)
})
