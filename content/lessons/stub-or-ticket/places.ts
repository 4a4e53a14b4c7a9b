/** What this lesson shows again and again. */
import type { Evidence } from '../../evidence'

const opaque = { accessToken: 'opaque' } as const
const jwt = { accessToken: 'jwt' } as const

export const seen = {
  opaqueIssued: {
    label: 'An opaque access token, issued',
    place: { flow: 'authorization-code', at: 'token-response', settings: opaque },
  },
  jwtIssued: {
    label: 'A JWT access token, issued',
    place: { flow: 'authorization-code', at: 'token-response', settings: jwt, tab: 'token-0' },
  },
  jwtShown: {
    label: 'The access token at the Photo API',
    place: { flow: 'authorization-code', at: 'api-request', settings: jwt },
  },
  tokenBroken: {
    label: 'A changed token, refused by the API',
    place: { flow: 'authorization-code', at: 'api-error-response', settings: jwt, whatIf: 'access-token-jwt-changed' },
  },
  asked: {
    label: 'What the API asks Acme ID',
    place: { flow: 'authorization-code', at: 'introspection-request', settings: opaque },
  },
  answered: {
    label: 'What Acme ID answers about a stub',
    place: { flow: 'authorization-code', at: 'introspection-response', settings: opaque },
  },
  tooLittle: {
    label: 'A good token that does not reach so far',
    place: { flow: 'authorization-code', at: 'api-error-response', settings: { consent: 'narrowed' } },
  },
  notRevoked: {
    label: 'Acme ID cannot call the JWT back',
    place: { flow: 'revocation', at: 'revocation-error-response', settings: jwt },
  },
  copyOfTicket: {
    label: 'The copy of the JWT, after Ada has left',
    place: { flow: 'revocation', at: 'api-response-2', settings: jwt },
  },
  ticketOver: {
    label: 'The same JWT, an hour later',
    place: { flow: 'revocation', at: 'api-error-response', settings: jwt },
  },
  copyOfStub: {
    label: 'The copy of the stub, after Ada has left',
    place: { flow: 'revocation', at: 'introspection-response-2', settings: opaque },
  },
  keptAnswer: {
    label: 'The API goes by an answer that it kept',
    place: { flow: 'revocation', at: 'api-response-2', settings: { ...opaque, introspection: 'kept' } },
  },
  keptTooLong: {
    label: 'The kept answer is too old, and the API asks again',
    place: { flow: 'revocation', at: 'introspection-response-2', settings: { ...opaque, introspection: 'kept' } },
  },
  strangerAsks: {
    label: 'A stranger asks about a token',
    place: {
      flow: 'revocation',
      at: 'introspection-error-response',
      whatIf: 'introspected-by-another-client',
    },
  },
  clientAsks: {
    label: 'Photoprint asks about its own token',
    place: {
      flow: 'revocation',
      at: 'introspection-response-2',
      settings: { ...opaque, client: 'confidential' },
      whatIf: 'introspected-by-its-own-client',
    },
  },
  jwtAskedAbout: {
    label: 'Acme ID is asked about a JWT',
    place: {
      flow: 'revocation',
      at: 'introspection-error-response',
      settings: { ...jwt, client: 'confidential', revoke: 'access_token' },
      whatIf: 'introspected-jwt',
    },
  },
  deskShut: {
    label: 'Acme ID cannot be asked',
    place: { flow: 'revocation', at: 'api-error-response', settings: opaque, whatIf: 'introspection-unavailable' },
  },
  ownJwtAfterwards: {
    label: 'A home-made JWT after sign-out',
    place: { flow: 'own-jwt', at: 'own-api-response-2', whatIf: 'own-jwt-after-logout' },
  },
  denylist: {
    label: 'A JWT, and a list that is looked at',
    place: { flow: 'own-jwt', at: 'own-api-request', settings: { denylist: 'on' } },
  },
  session: {
    label: 'A session that is looked up',
    place: { flow: 'cookie-session', at: 'own-api-request' },
  },
  sessionOver: {
    label: 'A copied cookie after sign-out',
    place: { flow: 'cookie-session', at: 'own-api-error-response', whatIf: 'cookie-after-logout' },
  },
  refreshTokenKept: {
    label: 'What Acme ID keeps, with a JWT',
    place: { flow: 'revocation', at: 'token-response', settings: jwt },
  },
  audInRequest: {
    label: 'A request that names the API',
    place: { flow: 'authorization-code', at: 'authorization-request', settings: { resource: 'named' } },
  },
  compared: { label: 'Four ways, counted side by side', page: '/compare' },
  bench: { label: 'Paste a token and read it', page: '/tokens' },
} as const satisfies Record<string, Evidence>
