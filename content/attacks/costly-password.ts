import { herCall } from '../flows/mallory'
import { acmeId, adasBrowser, photoApi, photoprint } from '../flows/parties'
import { draft, rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import { adaGetsHerPhotos, adaPrints, adaReacts, malloryWho } from './moves'

const asking = (p2c: number): Move => ({
  party: 'mallory',
  act: {
    kind: 'forge',
    token: {
      header: { alg: 'PBES2-HS256+A128KW', enc: 'A256GCM', p2s: 'c2FsdC1zYWx0', p2c },
      sign: 'nothing',
      form: 'jwe',
    },
  },
})

const brings: Move = { party: 'mallory', act: { kind: 'send', request: herCall('{forged}') } }

export const costlyPassword: Lab = {
  id: 'costly-password',
  breaks: 'signature',
  name: 'p2c, or billion hashes',
  title: 'A token that keeps the API busy',
  lead: 'Mallory has no password and no key. She sends a small token that asks the API for twenty million rounds of work, and the API does them.',
  parties: [adasBrowser, photoprint(), acmeId, photoApi, malloryWho(['api-request'])],
  world: { guard: 'countsAsTold' },
  code: {
    file: 'lib/parties/resource-server/guards/costly-password.ts',
    party: 'resource-server',
    where: 'where it opens an encrypted token',
  },
  reactions: adaReacts,
  before: [
    {
      ...adaPrints,
      tells: {
        says: 'Ada prints her photos',
        text: 'The Photo API takes signed tokens from Photoprint. For an old import program it also takes tokens that are encrypted with a password. Mallory knows that, and does not know the password.',
      },
    },
  ],
  attack: [
    {
      ...asking(20_000_000),
      tells: {
        says: 'Mallory asks for much work',
        text: 'A key is made from a password in many rounds, so that guessing is slow. How many is said in the header, as p2c. She writes twenty million, and fills the rest with noise.',
      },
    },
    {
      ...brings,
      tells: {
        says: 'She sends it to the Photo API',
        text: 'The API must have the key before it can tell that the token is worth nothing. So it works, for as long as the header says. Here it is stopped after a moment. Elsewhere nobody may stop it.',
      },
    },
  ],
  goal: { notes: 'too_long', by: 'resource-server' },
  worked:
    'The Photo API worked on one small token until it was stopped. A hundred of them at once, and nobody else is served.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'too_many_rounds', contains: 'p2c is 20000000' },
  },
  fixes: [
    {
      id: 'limit-the-length',
      title: 'Refuse long tokens',
      with: { guard: 'refusesLongTokens' },
      right: false,
      told: 'Her token is short. What it costs stands in one number, and a number of eight digits is no longer than that.',
    },
    {
      id: 'ten-million',
      title: 'Do ten million rounds at most',
      with: { guard: 'countsToTenMillion' },
      right: false,
      told: 'It stops the twenty million. Nine million are below the limit, and keep the API busy just the same. A limit has to be what an honest sender needs.',
    },
    {
      id: 'ten-thousand',
      title: 'Do ten thousand rounds at most',
      with: { guard: 'countsToTenThousand' },
      right: true,
      told: 'The API decides how much work a stranger may ask for. Where no sender needs passwords, it is better still to take no such tokens.',
    },
  ],
  variants: [{ title: 'The same with nine million rounds', script: [adaPrints, asking(9_000_000), brings] }],
  honest: [adaGetsHerPhotos],
  hints: [
    'What must the API do before it can tell that an encrypted token is nonsense?',
    'With PBES2 it makes a key from a password. A member of the header says in how many rounds.',
    'Make a token whose header has alg "PBES2-HS256+A128KW", enc "A256GCM", p2s "c2FsdC1zYWx0" and p2c 20000000. Then send it.',
  ],
  tools: [
    { tool: 'forge', from: 'access_token' },
    { tool: 'send', method: 'GET', url: '{resource-server}/photos', authorization: 'Bearer {forged}' },
  ],
  rule: {
    text: 'Whoever opens such a token has to set a limit to the rounds that a header may ask for.',
    specs: [draft('draft-ietf-oauth-rfc8725bis', '3.13'), rfc(7518, '4.8.1.2')],
  },
  incident: {
    text: 'In 2022 the library jose was found to do as many rounds as p2c said. It has had a limit since then.',
    source: 'CVE-2022-36083',
    at: 'https://nvd.nist.gov/vuln/detail/CVE-2022-36083',
  },
  find: {
    text: 'Look for places that read p2c, and for libraries that open PBES2 without a limit.',
    pattern: 'p2c|PBES2',
    test: 'Send a token with p2c 20000000: it must be refused at once, with 401.',
  },
  stoppedBy: ['alg'],
}
