/** The words of the home page. */
import type { MessageKind } from '../lib/world/kinds'

/** The two halves of the heading. */
export const question = { asked: 'OAuth or JWT?', answered: 'It was never one or the other.' } as const

export const answers = [
  {
    term: 'OAuth',
    is: 'is how a program gets permission from you to use another.',
    more: 'A conversation between four parties. It says who asks whom, and never what a token looks like.',
  },
  {
    term: 'JWT',
    is: 'is how a statement is written so that whoever reads it can check it.',
    more: 'A format. It says what a token looks like, and never who may have one.',
  },
] as const

/** The five messages of a run that tell its story. `{request}` and `{values}` are read off the message itself. */
export type Highlight = { readonly kind: MessageKind; readonly says: string; readonly values: readonly string[] }

export const highlights: readonly [Highlight, ...Highlight[]] = [
  { kind: 'authorization-request', says: 'Ada asks, through her browser', values: [] },
  { kind: 'authorization-response', says: 'Here is a one-time {values}', values: ['code'] },
  { kind: 'token-request', says: '{values}', values: ['code', 'code_verifier'] },
  { kind: 'token-response', says: 'Here are your tokens', values: [] },
  { kind: 'api-request', says: '{request}, with the access token', values: [] },
]

export const runCard = {
  title: 'A run of the authorization code flow, just now',
  token: 'The ID token, just issued for you',
  step: 'Step through this run',
  open: 'Open the token',
  parties: 'Parties',
  /** Stand around the seconds since the token was issued. */
  issued: { before: 'A real server issued this', after: 'ago. It is yours alone.' },
  expiresIn: 'expires in',
  verdict: {
    checking: 'Checking the signature',
    valid: 'Signature valid',
    invalid: 'Signature not valid',
    unverifiable: 'Signature not checked',
    checkingWhere: ' in your browser',
    checkedWhere: ', checked in your browser',
  },
  noScript: 'A run that was just played for you is shown here, and showing it takes JavaScript.',
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
