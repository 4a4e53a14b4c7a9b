import { rfc } from '../words/specs'
import type { Lab } from './lab'
import type { Move } from './move'
import {
  adaGetsHerPhotosInThePage,
  bringsIt,
  herTools,
  malloryPrints,
  malloryPrintsHerOwn,
  whereSheHasAToken,
} from './own-token'

const forged = (kid: string, secret: string): Move => ({
  party: 'mallory',
  act: {
    kind: 'forge',
    token: { from: 'access_token', header: { alg: 'HS256', kid }, claims: { sub: 'ada' }, sign: { secret } },
  },
})

const likeIt = (kid: string, secret: string) => [malloryPrints, forged(kid, secret), bringsIt]

export const kidQuery: Lab = {
  ...whereSheHasAToken,
  id: 'kid-query',
  breaks: 'signature',
  name: 'kid SQL injection',
  title: 'A key that Mallory writes herself',
  lead: 'The API looks for the key in a table, and writes the kid into the query. Mallory’s kid goes on where the name should end.',
  world: { guard: 'writesTheNameIntoTheQuery', client: 'browser-app', keyCache: 'fixed' },
  code: {
    file: 'lib/parties/resource-server/guards/kid-query.ts',
    party: 'resource-server',
    where: 'where it looks for the key of a token',
  },
  before: [malloryPrintsHerOwn],
  attack: [
    {
      ...forged("x' UNION SELECT 'chosen-by-mallory' -- ", 'chosen-by-mallory'),
      tells: {
        says: 'She puts a query of hers into kid',
        text: 'She writes "ada" into sub. Her kid ends the name with a quote, and asks for one more row, with a key that she made up. She signs with that key.',
      },
    },
    {
      ...bringsIt,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The database cannot tell which part of the query the API has written, and which part Mallory. It answers with the key from her own query.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos. Its own database handed it the key that she had made up.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'no_such_key', contains: 'UNION SELECT' },
  },
  fixes: [
    {
      id: 'backslash',
      title: 'Put a backslash before each quote',
      with: { guard: 'putsBackslashes' },
      right: false,
      told: 'This database knows no backslash before a quote: the quote still ends the name. Each database has its own rules, so escaping by hand goes wrong.',
    },
    {
      id: 'refuse-union',
      title: 'Refuse a kid with UNION in it',
      with: { guard: 'refusesTheWordUnion' },
      right: false,
      told: 'The language of databases has no upper and lower case, and "union" does the same. A list of forbidden words always lacks one.',
    },
    {
      id: 'bind',
      title: 'Hand the kid over as a bound value',
      with: { guard: 'bindsTheName' },
      right: true,
      told: 'The query is complete before the kid comes to it. So the kid can only be compared, whatever stands in it.',
    },
  ],
  variants: [
    {
      title: 'The same without a quote in the second half',
      script: likeIt("x' UNION SELECT 42 -- ", '42'),
    },
    {
      title: 'The same in lower case',
      script: likeIt("x' union select 'chosen-by-mallory' -- ", 'chosen-by-mallory'),
    },
  ],
  honest: [adaGetsHerPhotosInThePage],
  hints: [
    'Look at the code. Where does the kid of your token end up?',
    'A quote in the kid ends the name. What you write behind it belongs to the query.',
    'Make a token from access_token: alg "HS256", kid "x\' UNION SELECT \'mine\' -- ", sub "ada", signed with the secret "mine". Send it to /photos.',
  ],
  tools: herTools,
  rule: {
    text: 'Where a kid is used for a look-up, it must not be able to inject anything into a query. Its value comes from whoever wrote the token.',
    specs: [rfc(8725, '3.10'), rfc(7515, '4.1.4')],
  },
  incident: {
    text: 'WebGoat, a program to learn attacks with, has this very hole in its lesson about JWT. We found no report of a break-in that is surely this one.',
    source: 'WebGoat, JWTHeaderKIDEndpoint.java',
    at: 'https://github.com/WebGoat/WebGoat/blob/main/src/main/java/org/owasp/webgoat/lessons/jwt/claimmisuse/JWTHeaderKIDEndpoint.java',
  },
  find: {
    text: 'Look for queries into whose text a kid is written.',
    pattern: '(SELECT|WHERE).*\\$\\{',
    test: 'Send a token whose kid is a single quote: it must be refused with 401, and the log must have no error of the database.',
  },
  stoppedBy: ['kid', 'alg'],
}
