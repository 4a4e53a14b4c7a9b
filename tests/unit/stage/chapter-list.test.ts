import { describe, expect, it } from 'vitest'
import { chapterFrom, chaptersOf } from '@/components/stage/controls/chapter-list'
import { message, page, request, sending, step } from './steps'

const chapters = [
  { title: 'Ask', from: 'start' },
  { title: 'Sign in', from: 'sign-in-page' },
  { title: 'Swap', from: 'token-request' },
] as const

const branch = [
  step(0, null),
  sending(1, 0, message(1, 'client-start-request', request('GET', 'https://photoprint.test/print'))),
  sending(2, 1, message(2, 'sign-in-page', page)),
  step(3, 2, { delivered: message(2, 'sign-in-page', page) }),
]

describe('the chapters of a branch', () => {
  const found = chaptersOf(branch, chapters)

  it('begin at the first message of their kind', () => {
    expect(found.map(({ steps }) => steps)).toEqual([[0, 1], [2, 3], []])
  })

  it('are gone through forwards, and the last one to its end', () => {
    expect(chapterFrom(found, 0, 1)).toBe(2)
    expect(chapterFrom(found, 2, 1)).toBe(3)
  })

  it('are gone through backwards, first to the start of the present one', () => {
    expect(chapterFrom(found, 3, -1)).toBe(2)
    expect(chapterFrom(found, 2, -1)).toBe(0)
    expect(chapterFrom(found, 0, -1)).toBe(0)
  })
})
