/** One token for each kind of trouble. */
import type { Preset } from './preset'
import { issuer, photoAccess, photoApi } from './presets-story'

/** An access token that would be in order, but for one thing. */
const base = { alg: 'ES256', header: { typ: 'at+jwt' }, payload: photoAccess } as const
const asked = { typ: 'at+jwt', iss: issuer, aud: photoApi } as const

function refused(check: NonNullable<Preset['ends']['check']>): Pick<Preset, 'ends'> {
  return { ends: { verdict: 'Not acceptable', check } }
}

function found(finding: NonNullable<Preset['ends']['finding']>): Pick<Preset, 'ends'> {
  return { ends: { verdict: 'Acceptable', finding } }
}

export const troublePresets: readonly Preset[] = [
  {
    ...base,
    id: 'expired',
    label: 'Expired',
    look: 'The signature is valid, and the token is no good any more.',
    payload: { ...photoAccess, iat: { now: -4200 }, exp: { now: -600 } },
    ...refused('exp'),
  },
  {
    ...base,
    id: 'not-yet',
    label: 'Not good yet',
    look: 'Its nbf lies an hour ahead.',
    payload: { ...photoAccess, nbf: { now: 3600 }, exp: { now: 7200 } },
    ...refused('nbf'),
  },
  {
    ...base,
    id: 'changed',
    label: 'Changed claim',
    look: 'Somebody has made Ada into Mallory. Everything can be read as before, and the signature no longer fits.',
    damage: 'changed-payload',
    ...refused('signature'),
  },
  {
    ...base,
    id: 'stranger',
    label: 'Signed by a stranger',
    look: 'All claims are as they should be, and the signature is in order, but for another key.',
    damage: 'other-key',
    ...refused('signature'),
  },
  {
    ...base,
    id: 'unsigned',
    label: 'alg none',
    look: 'The header says that no signature is needed. Some readers have believed it.',
    damage: 'unsigned',
    ...refused('algorithm'),
  },
  {
    ...base,
    id: 'wrong-audience',
    label: 'For somebody else',
    look: 'A good token of Acme ID’s, for the print service. The Photo API must refuse it.',
    payload: { ...photoAccess, aud: 'https://print.photoprint.test' },
    expect: asked,
    ...refused('aud'),
  },
  {
    ...base,
    id: 'wrong-type',
    label: 'Wrong kind',
    look: 'A token of another kind, where an access token belongs. Only its typ tells.',
    header: { typ: 'JWT' },
    expect: asked,
    ...refused('typ'),
  },
  {
    ...base,
    id: 'cut-short',
    label: 'Cut short',
    look: 'Half of it was lost on the way. What is left can be read as far as it goes.',
    damage: 'cut-short',
    ...refused('structure'),
  },
  {
    ...base,
    id: 'respelled',
    label: 'Respelled',
    look: 'The last character is another one that stands for the same bytes. Many readers do not notice.',
    damage: 'respelled',
    ...refused('charset'),
  },
  {
    ...base,
    id: 'space-inside',
    label: 'A space inside',
    look: 'A space has got into the payload.',
    damage: 'space-inside',
    ...refused('charset'),
  },
  {
    ...base,
    id: 'duplicate',
    label: 'Says it twice',
    look: 'The payload names sub twice, and readers disagree on which one counts.',
    damage: 'duplicate-member',
    ...refused('structure'),
  },
  {
    ...base,
    id: 'milliseconds',
    label: 'Milliseconds',
    look: 'The times were written in milliseconds: it expires in some fifty thousand years.',
    payload: { ...photoAccess, iat: { now: 0, times: 1000 }, exp: { now: 600, times: 1000 } },
    ...found('milliseconds'),
  },
  {
    ...base,
    id: 'for-ever',
    label: 'Never expires',
    look: 'It has no exp. A plain JWT may leave it out; an access token, which this says it is, must have one.',
    payload: { ...photoAccess, exp: null },
    ends: { verdict: 'Not acceptable', check: 'typ', finding: 'no-exp' },
  },
  {
    ...base,
    id: 'guessable',
    label: 'Guessable secret',
    look: 'Signed with HS256 and a secret that stands in the usual lists. The check-up finds it.',
    alg: 'HS256',
    damage: 'guessable-secret',
    ends: { verdict: 'Not acceptable', check: 'key', finding: 'guessable-secret' },
  },
  {
    ...base,
    id: 'kid-path',
    label: 'kid is a path',
    look: 'The name of the key leads to a file that everybody knows.',
    header: { typ: 'at+jwt', kid: '../../../../dev/null' },
    ends: { verdict: 'Not acceptable', check: 'key', finding: 'kid-path' },
  },
  {
    ...base,
    id: 'kid-sql',
    label: 'kid is SQL',
    look: 'The name of the key is half a database query.',
    header: { typ: 'at+jwt', kid: "x' UNION SELECT 'mine' --" },
    ends: { verdict: 'Not acceptable', check: 'key', finding: 'kid-sql' },
  },
  {
    ...base,
    id: 'jku',
    label: 'Brings a key address',
    look: 'The header says where the key can be fetched: at Mallory’s.',
    header: { typ: 'at+jwt', jku: 'https://evil.test/jwks.json' },
    ...found('key-address'),
  },
  {
    ...base,
    id: 'jwk',
    label: 'Brings its own key',
    look: 'The key to check it with is in the header. Everybody’s token would fit.',
    damage: 'key-inside',
    ...found('key-inside'),
  },
  {
    ...base,
    id: 'tells-too-much',
    label: 'Tells too much',
    look: 'It is signed, and everybody can read it.',
    payload: { ...photoAccess, email: 'ada@acme.test', birthdate: '1990-12-10', password: 'lovelace' },
    ...found('secret-in-payload'),
  },
  {
    ...base,
    id: 'markup',
    label: 'Markup in claims',
    look: 'Claims can contain anything. Shown carelessly, this one would run as a script.',
    payload: { ...photoAccess, name: '<img src=x onerror="alert(1)"><b>Ada</b>' },
    ends: { verdict: 'Acceptable' },
  },
  {
    ...base,
    id: 'huge',
    label: 'Far too big',
    look: 'A list of four hundred photos. It is too big for a cookie, and for the headers that many servers take.',
    payload: { ...photoAccess, photos: { repeat: 'photo-of-the-garden', count: 400 } },
    ...found('too-big-for-header'),
  },
]
