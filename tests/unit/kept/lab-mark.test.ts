/** What was done in a lab is kept as deeds, and says how far somebody has come. */
import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { labMark, progressIn } from '@/lib/kept/lab-mark'
import { openShelf } from '@/lib/kept/shelf'
import { newBrowser } from './browser'

const marks = [
  labMark('alg-none', { way: 'watch' }, 1),
  labMark('alg-none', { way: 'yourself', hints: 2 }, 2),
  labMark('alg-none', { way: 'yourself', hints: 1 }, 3),
  labMark('kid-path', { way: 'fix' }, 4),
]

test('the fewest hints count, and every lab for itself', () => {
  expect(progressIn(marks, 'alg-none')).toEqual({ watched: true, hints: 1, fixed: false })
  expect(progressIn(marks, 'kid-path')).toEqual({ watched: false, hints: null, fixed: true })
  expect(progressIn(marks, 'mix-up')).toEqual({ watched: false, hints: null, fixed: false })
})

test('done again it is kept once, and it is there after a reload', async () => {
  newBrowser()
  const shelf = openShelf<(typeof marks)[number]>('labs', false)
  shelf.change({ put: marks })
  shelf.change({ put: [labMark('alg-none', { way: 'watch' }, 9)] })
  await shelf.retry()
  const later = openShelf<(typeof marks)[number]>('labs', false)
  await later.retry()
  expect(later.held().values).toEqual(marks)
})

test('a browser that kept answers and notes before there were labs still has them', async () => {
  newBrowser()
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('claimcheck', 1)
    opening.onupgradeneeded = () => {
      for (const name of ['log', 'notes'])
        opening.result.createObjectStore(name, { autoIncrement: true }).createIndex('id', 'id', { unique: true })
    }
    opening.onsuccess = () => {
      const writing = opening.result.transaction('notes', 'readwrite')
      writing.objectStore('notes').add({ id: 'one', where: 'here', text: 'old', at: 1 })
      writing.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
    opening.onerror = () => reject(opening.error)
  })
  const notes = openShelf<{ readonly id: string; readonly text: string }>('notes', true)
  await notes.retry()
  expect(notes.held().values.map(({ text }) => text)).toEqual(['old'])
  const labs = openShelf<(typeof marks)[number]>('labs', false)
  await labs.retry()
  expect(labs.held()).toMatchObject({ values: [], fault: null })
})
