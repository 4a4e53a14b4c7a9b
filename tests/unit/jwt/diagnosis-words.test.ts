/** What a diagnosis says: a sentence for every cause and every try, and guesses told apart from what is known. */
import { describe, expect, test } from 'vitest'
import { diagnosisSentences } from '@/content/words/bench-diagnosis'
import { triedNames } from '@/lib/jwt/diagnosis/cause'
import { spellings } from '@/lib/jwt/diagnosis/spellings'

describe('every cause', () => {
  test.each(spellings)('%s is a sentence', (how) => {
    expect(diagnosisSentences['signature-spelled']({ how })).toMatch(/^The key fits, but .{20,}\.$/)
  })

  test.each(triedNames)('that %s was tried is said in words', (tried) => {
    expect(diagnosisSentences['signature-wrong']({ tried })).toMatch(/ Tried: [a-z].*\. None explains it\. /)
  })

  test('nothing is said to be tried where nothing was', () => {
    expect(diagnosisSentences['signature-wrong']({ tried: '' })).not.toContain('Tried')
  })
})

describe('a guess', () => {
  test.each<Readonly<Record<string, string>>>([
    { kid: 'a', own: 'b' },
    { iss: 'https://one.example', issuer: 'https://other.example' },
  ])('says perhaps: %j', (values) => {
    expect(diagnosisSentences['signature-wrong'](values)).toContain('perhaps')
  })

  test.each(['signature-other-alg', 'signature-over', 'signature-secret-read', 'signature-confused'] as const)(
    '%s is none, and does not say it',
    (code) => {
      const values = { alg: 'HS256', made: 'HS512', over: 'decoded', reading: 'hex', as: 'pem' }
      expect(diagnosisSentences[code](values)).not.toMatch(/perhaps|probably/i)
    },
  )
})
