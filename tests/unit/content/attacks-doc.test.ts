/** docs/attacks.md has a row for every lab, and sends to no lab that there is not. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { labGuards } from '@/lib/world/guards'

const doc = readFileSync(new URL('../../../docs/attacks.md', import.meta.url), 'utf8')
const [, table = ''] = doc.split('## Every lab')
const rows = [...(table.split('\n## ')[0] ?? '').matchAll(/^\| \[([a-z-]+)\]/gm)].map(([, id = '']) => id)
const linked = [...doc.matchAll(/\[([a-z-]+)\]\(\.\.\/content\/attacks\/([a-z-]+)\.ts\)/g)]

test('every lab has its row, once', () => {
  expect(rows.toSorted()).toEqual(Object.keys(labGuards).toSorted())
})

test('every link to a lab goes to the lab that it names', () => {
  expect(linked.length).toBeGreaterThan(rows.length)
  expect(linked.filter(([, name, file]) => name !== file).map(([link]) => link)).toEqual([])
  expect(linked.filter(([, , file = '']) => !Object.hasOwn(labGuards, file)).map(([link]) => link)).toEqual([])
})
