/** The answer comes back through Ada's browser: a code, or a no. */
import type { SettingsCondition } from '../../../../lib/world/settings'
import type { Beat } from '../../../telling'
import { bound, inPage } from '../conditions'
import { withSecret } from './clients'
import { lostBeats } from './lost'
import { type WayBack, waysBack } from './ways-back'

const granted = { prompt: ['default'], consent: ['all', 'narrowed'] } as const

const withCode = {
  id: 'code',
  pause: true,
  says: 'The code comes back through her browser',
  title: '“Take this one-time code back to Photoprint”',
  why: 'An address leaks into histories and logs, so it should carry no token.',
} as const satisfies Partial<Beat>

/** What keeps a stolen code from being swapped. */
const guards = [
  {
    when: { pkce: ['required'] },
    text: 'only a code that works once and buys nothing without the secret that Photoprint kept.',
    short: 'It works once, and alone it buys nothing.',
    code: 'Works once, and only together with the secret that Photoprint kept.',
  },
  {
    when: { pkce: ['off'], client: withSecret },
    text: 'only a code that works once and buys nothing without Photoprint’s client secret.',
    short: 'It works once, and only for whoever has Photoprint’s client secret.',
    code: 'Works once, and only together with Photoprint’s client secret.',
  },
  {
    when: { pkce: ['off'], dpop: ['off'], client: ['public', ...inPage] },
    text: 'only a code that works once. But nothing ties it to Photoprint now: whoever is quicker can swap it.',
    short: 'It works once, but for whoever is the first to bring it.',
    code: 'Works once, for whoever brings it first.',
  },
  {
    when: { pkce: ['off'], dpop: bound, client: ['public', ...inPage] },
    text: 'only a code that works once and buys nothing without the key that Photoprint named in its request.',
    short: 'It works once, and only with the key that Photoprint named.',
    code: 'Works once, and only together with the key that Photoprint named in its request.',
  },
] as const

type Guard = (typeof guards)[number]

/** Of both conditions; `null` where no kind of client meets them. */
function together(way: WayBack, guard: Guard): SettingsCondition | null {
  const named: readonly string[] | undefined = 'client' in guard.when ? guard.when.client : undefined
  const client = way.when.client.filter((each) => named?.includes(each) ?? true)
  return client.length > 0 ? { ...granted, ...way.when, ...guard.when, client } : null
}

function codeBeat(way: WayBack, guard: Guard): Beat[] {
  const when = together(way, guard)
  if (!when) return []
  const { from, key, comes, leaks, ticket } = way
  return [
    {
      ...withCode,
      from,
      key,
      text: `Acme ID does not call Photoprint. ${comes} ${leaks} ${guard.text}`,
      short: `${way.short} ${guard.short}`,
      legs: [
        { at: from, ticket },
        { at: key, ticket },
      ],
      values: ticket === 'code' ? { code: guard.code, ...way.values } : way.values,
      when,
    },
  ]
}

const codes = waysBack.flatMap((way) => guards.flatMap((guard) => codeBeat(way, guard)))

const withoutCode = {
  id: 'code',
  pause: true,
  values: { error: 'The reason, as a word that a program understands.', state: 'A no is tied to the question too.' },
} as const

const never = { prompt: ['none'] } as const satisfies SettingsCondition
const denied = { prompt: ['default'], consent: ['denied'] } as const satisfies SettingsCondition

const noes = [
  {
    ...withoutCode,
    says: 'Her no comes back through her browser',
    title: '“She said no: access_denied”',
    text: 'Acme ID sends Ada’s browser back to Photoprint with an error where the code would have been. Without a code there is no token, and without a token there are no photos. All that Photoprint can do is to tell her so.',
    short: 'Acme ID sends her browser back with an error, not with a code. Without a code there is no token.',
    why: 'Whoever asked has to be told, even when there is nothing to give.',
    when: denied,
  },
  {
    ...withoutCode,
    says: 'Acme ID may not ask her, and refuses',
    title: '“I would have to ask her to sign in: login_required”',
    text: 'Photoprint asked with prompt=none: show Ada nothing. But Acme ID does not know yet who sits at this browser, and cannot find out without a page. So it sends the browser back with an error where the code would have been.',
    short: 'Photoprint wanted Ada to see no page. Acme ID does not know her yet, so it answers with an error.',
    why: 'Nobody can be taken for Ada before she has shown that she is Ada.',
    when: never,
  },
] as const

const errorPages = ['authorization-error-response', 'jwt-authorization-response', 'form-post-page'] as const

/** Where Acme ID shows no page, a page of Photoprint’s own began it all, and even a Strict cookie goes along with the redirect. */
function withAnyCookie({ when, key }: WayBack): SettingsCondition {
  const { sessionCookie: _, ...others } = when
  return key === 'callback-request' ? others : when
}

const refusals = waysBack.flatMap((way) =>
  noes.map((no): Beat => {
    const { key } = way
    return {
      ...no,
      from: errorPages,
      key,
      legs: [
        { at: errorPages, ticket: 'error' },
        { at: key, ticket: 'error' },
      ],
      when: { ...no.when, ...(no.when === never ? withAnyCookie(way) : way.when) },
    }
  }),
)

export const codeBeats: readonly Beat[] = [...codes, ...refusals, ...lostBeats]
