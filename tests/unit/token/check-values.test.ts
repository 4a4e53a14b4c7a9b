/** What a check quotes of a token, as people read it. */
import { expect, test } from 'vitest'
import { readable } from '@/components/token/bench/check-values'

test('a value without a break is shortened where it would fill the page', () => {
  const { said = '' } = readable({ said: `https://id.example/${'tenant-'.repeat(60)}` }, 0)
  expect(said).toMatch(/^https:\/\/id\.example\/.*…$/)
  expect(said.length).toBeLessThan(130)
})

test('a sentence stays whole, and a value of a common length too', () => {
  const trouble = `The payload has "+" at character 21. ${'That is the alphabet of plain base64. '.repeat(6)}`
  const said = 'https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0'
  expect(readable({ trouble, said }, 0)).toMatchObject({ trouble, said })
})
