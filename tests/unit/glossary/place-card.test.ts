import { describe, expect, test } from 'vitest'
import { placeCard } from '@/components/glossary/place-card'

const view = { width: 400, height: 600 }
const card = { width: 300, height: 100 }
const at = (top: number, left = 20) => ({ left, top, bottom: top + 20 })

describe('a card', () => {
  test('stands under its term, or over it where there is no room', () => {
    expect(placeCard(at(100), card, view)).toMatchObject({ left: 20, top: 126 })
    expect(placeCard(at(560), card, view)).toMatchObject({ left: 20, top: 454 })
  })

  test('is never out of the window', () => {
    expect(placeCard(at(100, 380), card, view).left).toBe(92)
    expect(placeCard(at(100, -50), card, view).left).toBe(8)
    expect(placeCard(at(100, 380), { width: 500, height: 100 }, view).left).toBe(8)
  })

  test('scrolls where it fits on neither side, and is where there is more room', () => {
    const high = { width: 300, height: 900 }
    expect(placeCard(at(100), high, view)).toEqual({ left: 20, top: 126, maxHeight: 466 })
    expect(placeCard(at(400), high, view)).toEqual({ left: 20, top: 8, maxHeight: 386 })
  })
})
