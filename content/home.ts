/** The words of the home page. */
import type { MessageKind } from '../lib/world/kinds'
import type { PartyRole } from '../lib/world/message'

/** The two halves of the heading. */
export const question = { asked: 'OAuth or JWT?', answered: 'It was never one or the other.' } as const

export const answers = [
  {
    term: 'OAuth',
    is: 'is how you let an app use your account somewhere else, without giving it your password.',
    more: 'A conversation. It settles who may do what, and for how long, and ends with a token.',
  },
  {
    term: 'A JWT',
    is: 'is a signed note. It says something, and the signature shows who said it.',
    more: 'JSON Web Token: a format, mostly signed. One way to write that token, so that whoever gets it can check it without asking.',
  },
] as const

/** The one thing to do, the other one, and what it asks for. */
export const go = {
  step: 'Watch it happen, step by step',
  read: 'Read a token',
  note: 'No account. A real server issues real tokens, for you alone.',
} as const

/** How far the server plays the run before the page is sent. The page itself goes on with it. */
export const begunUntil: MessageKind = 'authorization-request'

/** Those of the run, in the order of their lanes. */
export const roles = [
  'browser',
  'client',
  'authorization-server',
  'resource-server',
] as const satisfies readonly PartyRole[]

/** OAuth and its tokens as things that one can hold in a hand. `drawn` is what stands on them. */
export const coatCheck = {
  title: 'Think of a coat check.',
  more: 'You hand something over, and get a token for it.',
  desk: { title: 'OAuth is the desk', text: 'The queue and the rules: who gets a token, for what, and until when.' },
  stub: {
    title: 'An opaque token is a numbered stub',
    text: 'It says nothing by itself. At every door they have to ask the desk what 317 is worth.',
    drawn: '317',
  },
  ticket: {
    title: 'A JWT is a stamped ticket',
    text: 'It says it all on its face, and any door can check the stamp.',
    drawn: { lines: ['Ada', 'photos', 'to 22:00'], stamp: 'ACME' },
  },
  size: (bytes: number) => `A real one from this server has ${bytes} bytes.`,
} as const

export const sideBySide = {
  title: 'Side by side',
  caption: 'OAuth and JWT, compared one dimension at a time',
  oauth: 'OAuth',
  jwt: 'JWT',
} as const

/** Where a cell of the comparison can be seen for real, by the id of its row. */
export const seen: Readonly<
  Record<string, Readonly<Partial<Record<'oauth' | 'jwt', { label: string; href: string }>>>>
> = {
  'token-type': {
    oauth: { label: 'See one issued', href: '/flows/authorization-code/token-response?accessToken=opaque' },
    jwt: { label: 'Read one', href: '/flows/authorization-code/token-response?accessToken=jwt' },
  },
}

export const waysIn = {
  title: 'Ways in',
  rooms: [
    {
      href: '/learn',
      label: 'Learn',
      text: 'Twenty short lessons, from the first question to agents. Each has a real run in it.',
    },
    {
      href: '/quiz',
      label: 'Quiz',
      text: 'Questions that come back when you would be about to forget. The real parties judge your answers.',
    },
    {
      href: '/flows',
      label: 'Flows',
      text: 'Step through a flow message by message, go back, change one thing, and see who refuses.',
    },
    {
      href: '/tokens',
      label: 'Tokens',
      text: 'Paste a token of your own: read it, check it, change it, sign it. It never leaves the page.',
    },
    {
      href: '/compare',
      label: 'Compare',
      text: 'The same task done four ways, each for real: with a cookie, with a home-made JWT, and with OAuth twice.',
    },
    {
      href: '/teach',
      label: 'Teach',
      text: 'Open a room. Each student follows in a run of their own, looks around, votes, and comes back.',
    },
  ],
} as const

export const flowsPage = {
  title: 'Flows',
  lead: 'A flow is one way to get a token, to use it, or to end it. Each of these runs for real: every message in it was sent and answered.',
  map: 'Which one suits what you build?',
  program: 'You build',
  flow: 'Take',
  because: 'Because',
  use: 'Use it when',
  dont: 'Do not use it when',
  whatIfs: ({ usual, others }: { readonly usual: number; readonly others: number }) => {
    if (others === 0) return counted(usual)
    return usual === 0
      ? `${counted(others)} with other settings`
      : `${counted(usual)}, ${others} more with other settings`
  },
  legacy: 'Legacy',
} as const

function counted(count: number): string {
  return count === 1 ? '1 what-if' : `${count} what-ifs`
}
