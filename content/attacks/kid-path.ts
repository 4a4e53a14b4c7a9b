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

export const kidPath: Lab = {
  ...whereSheHasAToken,
  id: 'kid-path',
  breaks: 'signature',
  name: 'kid path traversal',
  title: 'A key file that Mallory chooses',
  lead: 'The API keeps each key in a file, and the token names the file. Mallory names one whose content she knows.',
  world: { guard: 'opensTheFileOfThatName', client: 'browser-app', keyCache: 'fixed' },
  code: {
    file: 'lib/parties/resource-server/guards/kid-path.ts',
    party: 'resource-server',
    where: 'where it looks for the key of a token',
  },
  before: [malloryPrintsHerOwn],
  attack: [
    {
      ...forged('../../../../dev/null', ''),
      tells: {
        says: 'She names a file that is always empty',
        text: 'She writes "ada" into sub. As kid she gives a path that leads out of the folder of keys, to /dev/null. That file is empty, so she signs with an empty secret.',
      },
    },
    {
      ...bringsIt,
      tells: {
        says: 'She shows it to the Photo API',
        text: 'The API puts folder and kid together, and opens what comes out. The file is no public key, so the API takes its content for a secret.',
      },
    },
  ],
  goal: { arrives: 'api-response', to: 'mallory', contains: 'First snow' },
  worked: 'The Photo API gave Mallory Ada’s photos. It checked her token with an empty file as the key.',
  stopped: {
    refusedBy: 'resource-server',
    wire: 'invalid_token',
    note: { code: 'kid_unknown', contains: 'dev/null' },
  },
  fixes: [
    {
      id: 'take-dots-out',
      title: 'Take each “../” out of the kid',
      with: { guard: 'takesDotsOutOnce' },
      right: false,
      told: 'Of "....//" one "../" is taken out, and "../" is what is left. Text that is cut and not looked at again can say the forbidden thing afterwards.',
    },
    {
      id: 'refuse-empty',
      title: 'Refuse a key that is empty',
      with: { guard: 'refusesAnEmptyKey' },
      right: false,
      told: 'It stops /dev/null. But a machine has many files whose content everybody knows, and Mallory needs only one.',
    },
    {
      id: 'look-up',
      title: 'Look the kid up among the keys that there are',
      with: { guard: 'looksUpTheName' },
      right: true,
      told: 'Now the kid is only compared with names, and never becomes part of a path. What is not on the list is not there.',
    },
  ],
  variants: [
    {
      title: 'The same with “....//” in the path',
      script: likeIt('....//....//....//....//dev/null', ''),
    },
    {
      title: 'The same with a file that says “2” on most Linux machines',
      script: likeIt('../../../../proc/sys/kernel/randomize_va_space', '2\n'),
    },
  ],
  honest: [adaGetsHerPhotosInThePage],
  hints: [
    'Look at the header of your token. What does the API do with kid?',
    'The kid becomes part of the path of a file. Which file is the same on every Linux machine?',
    'Make a token from access_token: alg "HS256", kid "../../../../dev/null", sub "ada", signed with an empty secret. Send it to /photos.',
  ],
  tools: herTools,
  rule: {
    text: 'A kid is a hint which key was used. Whatever uses it for a look-up has to make sure that nobody can inject anything with it.',
    specs: [rfc(8725, '3.10'), rfc(7515, '4.1.4')],
  },
  incident: {
    text: 'PortSwigger teaches this attack in one of its labs. We found no report of a break-in that is surely this one.',
    source: 'PortSwigger, Web Security Academy',
    at: 'https://portswigger.net/web-security/jwt/lab-jwt-authentication-bypass-via-kid-header-path-traversal',
  },
  find: {
    text: 'Look for places where a kid becomes part of a path.',
    pattern: '(readFile|join|open)\\(.*kid',
    test: 'Send a token with kid "../../../../dev/null", signed by HS256 with an empty secret: it must be refused with 401.',
  },
  stoppedBy: ['kid', 'alg'],
}
