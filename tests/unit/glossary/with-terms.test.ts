import { describe, expect, test } from 'vitest'
import { termsIn, withTerms } from '@/components/glossary/with-terms'

/** The text, with what was marked in brackets. */
const shown = (text: string, seen?: Set<string>) =>
  withTerms(text, seen)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.text}]`))
    .join('')

describe('terms in a text', () => {
  test('are marked where they first stand, and the text is left as it is', () => {
    expect(shown('PKCE is for codes. With PKCE a thief has nothing.')).toBe(
      '[PKCE] is for codes. With PKCE a thief has nothing.',
    )
    const text = 'Acme ID asks Ada, and Ada’s browser goes back to Photoprint with a code.'
    expect(
      withTerms(text)
        .map((piece) => (typeof piece === 'string' ? piece : piece.text))
        .join(''),
    ).toBe(text)
  })

  test('are whole words, and the longest of those that fit', () => {
    expect(shown('The authorization server and its clients')).toBe('The [authorization server] and its [clients]')
    expect(shown('clientele, JWTish, unscoped')).toBe('clientele, JWTish, unscoped')
    expect(shown('An access token, two JWTs.')).toBe('An [access token], two [JWTs].')
  })

  test('are found at the beginning of a sentence', () => {
    expect(shown('Front channel: through the browser')).toBe('[Front channel]: through the browser')
  })

  test('are no part of an address, a path or a longer name', () => {
    expect(shown('https://client.example/state?scope=x, /client, x.client.y')).toBe(
      'https://client.example/state?scope=x, /client, x.client.y',
    )
    expect(shown('code_verifier is not verifier')).toBe('[code_verifier] is not verifier')
  })

  test('are not found in the verb that is spelled alike', () => {
    expect(shown('Acme ID may grant less. The grant ends.')).toBe('[Acme ID] may grant less. The [grant] ends.')
    expect(shown('whoever claims to have one: a claim')).toBe('whoever claims to have one: a [claim]')
  })

  test('are told apart: the people of the story, and what is theirs', () => {
    expect(withTerms('Ada’s browser')).toEqual([{ id: 'party-browser', text: 'Ada’s browser' }])
    expect(withTerms('Ada’s photos')).toEqual([{ id: 'party-ada', text: 'Ada' }, '’s photos'])
  })

  test('are marked once in all the texts of a panel', () => {
    const [first, second] = termsIn(['A JWT.', 'A JWT with a nonce.'])
    expect(first).toEqual(['A ', { id: 'jwt', text: 'JWT' }, '.'])
    expect(second).toEqual(['A JWT with a ', { id: 'nonce', text: 'nonce' }, '.'])
  })
})
