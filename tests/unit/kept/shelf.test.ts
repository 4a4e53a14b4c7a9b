/** Nothing that was put on a shelf is lost to a fault, and what waits is written as soon as it can be. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Note } from '@/lib/kept/note'
import { openShelf, type Shelf } from '@/lib/kept/shelf'
import { isFull, keepsNothing, newBrowser, note } from './browser'

let browser = newBrowser()
let mend = () => {}
beforeEach(() => {
  browser = newBrowser()
})
afterEach(() => mend())

const open = (overwrites = true) => openShelf<Note>('notes', overwrites)
const textsOn = (shelf: Shelf<Note>) => shelf.held().values.map(({ text }) => text)

/** What is on the disk, as a page that is opened later sees it. */
async function writtenTexts(): Promise<string[]> {
  const shelf = open()
  await shelf.retry()
  return textsOn(shelf)
}

test('what is put there is there at once, and after a reload', async () => {
  const shelf = open()
  shelf.change({ put: [note('one'), note('two')] })
  expect(textsOn(shelf)).toEqual(['one', 'two'])
  await shelf.retry()
  expect(shelf.held()).toMatchObject({ isRead: true, fault: null, unwritten: 0 })
  expect(await writtenTexts()).toEqual(['one', 'two'])
})

test('the same id again replaces a note, and leaves an answer as it was', async () => {
  for (const [overwrites, text] of [
    [true, 'new'],
    [false, 'old'],
  ] as const) {
    newBrowser()
    const shelf = open(overwrites)
    shelf.change({ put: [note('one', 'old')] })
    await shelf.retry()
    shelf.change({ put: [note('one', 'new')] })
    expect(textsOn(shelf)).toEqual([text])
    await shelf.retry()
    expect(await writtenTexts()).toEqual([text])
  }
})

test('what is removed or forgotten is gone after a reload as well', async () => {
  const shelf = open()
  shelf.change({ put: [note('one'), note('two')] })
  shelf.change({ remove: 'one' })
  await shelf.retry()
  expect(await writtenTexts()).toEqual(['two'])
  shelf.change({ forget: true })
  await shelf.retry()
  expect(await writtenTexts()).toEqual([])
})

test('where nothing can be kept, that is said, what is put there stays in the page, and is written later', async () => {
  mend = keepsNothing()
  const shelf = open()
  shelf.change({ put: [note('one')] })
  await shelf.retry()
  expect(shelf.held()).toMatchObject({ isRead: true, fault: { code: 'unavailable' }, unwritten: 1 })
  expect(textsOn(shelf)).toEqual(['one'])
  mend()
  await shelf.retry()
  expect(shelf.held()).toMatchObject({ fault: null, unwritten: 0 })
  expect(await writtenTexts()).toEqual(['one'])
})

test('where there is no room, what waits is written once the page is looked at again, and once only', async () => {
  const shelf = open()
  await shelf.retry()
  mend = isFull()
  shelf.change({ put: [note('one')] })
  shelf.change({ put: [note('two')] })
  await shelf.retry()
  expect(shelf.held()).toMatchObject({ fault: { code: 'full' }, unwritten: 2 })
  mend()
  browser.lookAgain()
  await vi.waitFor(() => expect(shelf.held()).toMatchObject({ fault: null, unwritten: 0 }))
  expect(await writtenTexts()).toEqual(['one', 'two'])
})

test('what is written is written whole or not at all', async () => {
  const shelf = open()
  await shelf.retry()
  mend = isFull(1)
  shelf.change({ put: [note('one'), note('two')] })
  await shelf.retry()
  expect(shelf.held().unwritten).toBe(1)
  expect(textsOn(shelf)).toEqual(['one', 'two'])
  expect(await writtenTexts()).toEqual([])
})

test('a tab makes way for a newer version, says so, and keeps in memory what it cannot write any more', async () => {
  const shelf = open()
  shelf.change({ put: [note('one')] })
  await shelf.retry()
  await newerVersion()
  expect(shelf.held().fault?.code).toBe('newer')
  shelf.change({ put: [note('two')] })
  await shelf.retry()
  expect(shelf.held()).toMatchObject({ fault: { code: 'newer' }, unwritten: 1 })
  expect(textsOn(shelf)).toEqual(['one', 'two'])
})

/** Another tab, with a version of this site that is still to come. */
function newerVersion(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('claimcheck', 99)
    request.onsuccess = () => resolve()
    request.onerror = () => reject(request.error)
    request.onblocked = () => reject(new Error('The older tab does not make way.'))
  })
}

test('what another tab writes is seen without a reload', async () => {
  const [here, there] = [open(), open()]
  await Promise.all([here.retry(), there.retry()])
  const heard = vi.fn()
  there.subscribe(heard)
  here.change({ put: [note('one')] })
  await vi.waitFor(() => expect(textsOn(there)).toEqual(['one']))
  expect(heard).toHaveBeenCalled()
})

test('both tabs keep what they wrote at the same time', async () => {
  const [here, there] = [open(), open()]
  here.change({ put: [note('one')] })
  there.change({ put: [note('two')] })
  await Promise.all([here.retry(), there.retry()])
  expect((await writtenTexts()).sort()).toEqual(['one', 'two'])
})
