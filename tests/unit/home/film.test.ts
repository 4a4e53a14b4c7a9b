import { describe, expect, test } from 'vitest'
import { type Film, type FilmEvent, filmAfter, lookOf, newFilm, timeFor } from '@/components/home/film'

const beats = 3
const played = (...events: FilmEvent[]) => events.reduce((film: Film, event) => filmAfter(film, event, beats), newFilm)

describe('the run as a film', () => {
  test('plays every beat once, in order, and ends with the whole run', () => {
    expect(played('next')).toEqual({ status: 'playing', at: 0 })
    expect(played('next', 'next', 'next')).toEqual({ status: 'playing', at: 2 })
    expect(played('next', 'next', 'next', 'next')).toEqual({ status: 'ended', at: null })
  })

  test('stands where it was paused, and goes on from there', () => {
    expect(played('next', 'next', 'press')).toEqual({ status: 'paused', at: 1 })
    expect(played('next', 'next', 'press', 'press')).toEqual({ status: 'playing', at: 1 })
  })

  test('can be paused before it has begun', () => {
    expect(played('press')).toEqual({ status: 'paused', at: null })
    expect(played('press', 'press')).toEqual({ status: 'playing', at: 0 })
  })

  test('begins at its first beat when it is played again', () => {
    expect(played('next', 'next', 'next', 'next', 'press')).toEqual({ status: 'playing', at: 0 })
  })

  test('stands at its end where nothing may move, and is played when it is asked to', () => {
    expect(played('still')).toEqual({ status: 'ended', at: null })
    expect(played('still', 'press')).toEqual({ status: 'playing', at: 0 })
  })

  test('gives each beat as long as it takes to read', () => {
    expect(timeFor('x'.repeat(20))).toBe(1400 + 900)
  })

  test('shows what was, what is, and what is to come; and all of it where none is played', () => {
    expect([0, 1, 2].map((row) => lookOf(row, 1))).toEqual(['past', 'here', 'ahead'])
    expect([0, 1, 2].map((row) => lookOf(row, null))).toEqual(['past', 'past', 'past'])
  })
})
