/** Further members of the kinds in flow-cases.json: what is said is true, names both sides, and blames nobody for another's trouble. */
import { describe, expect, test } from 'vitest'
import { type FlowCase, flowCases, outcomeOf, wrongIn } from './flow-cases'

type Row = readonly [
  guarantee: string,
  flow: string,
  at: string,
  edit: FlowCase['edit'],
  expected: FlowCase['expect'],
  more?: { readonly settings?: object; readonly isPlayedOut?: true },
]

const body = (to: string) => ({ in: 'body', to }) as const
const status = (to: string) => ({ in: 'status', to }) as const
const json = (name: string, to: string) => ({ in: 'json', name, to }) as const
const noJson = (name: string) => ({ in: 'json', name, remove: true }) as const
const form = (name: string, to: string) => ({ in: 'form', name, to }) as const
const noForm = (name: string) => ({ in: 'form', name, remove: true }) as const
const header = (name: string, to: string) => ({ in: 'header', name, to }) as const
const noHeader = (name: string) => ({ in: 'header', name, remove: true }) as const
const query = (name: string, to: string) => ({ in: 'query', name, to }) as const
const subject = (payload: Record<string, string | string[] | { sub: string }>) =>
  ({ in: 'form', name: 'subject_token', token: { sign: 'leaked', payload } }) as const

const opaque = { settings: { accessToken: 'opaque' } }

const clients: readonly Row[] = [
  [
    'a name that is no text is not said to be the name',
    'openid-connect',
    'userinfo-response',
    [{ merge_json: { name: { first: 'Ada' } } }],
    { notes: 'name is an object, which is no name', notes_none: 'The name is "ada"' },
  ],
  [
    'a request without a token is not said to have shown one',
    'openid-connect',
    'userinfo-request',
    [noHeader('authorization')],
    { page: 'saw no token', page_none: 'did not accept the token' },
  ],
  [
    'an ID token that is missing is not called malformed',
    'ciba',
    'ciba-token-response',
    [noJson('id_token')],
    { notes: 'has no "id_token"', notes_none: 'not one object' },
  ],
  [
    'an issuer is shown as it was asked, with nothing added',
    'key-rotation',
    'metadata-response',
    [json('issuer', 'http://id.acme.test')],
    { notes: '"http://id.acme.test", and "https://id.acme.test" was asked', notes_none: 'acme.test/"' },
  ],
  [
    'an error in a good answer is named',
    'authorization-code',
    'token-response',
    [body('{"error":"invalid_grant"}')],
    { notes: 'no "access_token". It has the error "invalid_grant"' },
  ],
  [
    'an answer behind the # is not taken for one without iss',
    'authorization-code',
    'authorization-request',
    [query('response_type', 'token')],
    { notes: 'no_answer: In the query of the address', notes_none: 'no iss' },
  ],
  [
    'an answer in the query is not taken for one without state',
    'implicit',
    'authorization-request',
    [query('response_mode', 'query')],
    { notes: 'no_answer: Behind the #', notes_none: 'no state, and state' },
  ],
  [
    'nobody has to sign in again because a server has trouble',
    'refresh',
    'refresh-response',
    [status('503'), body('')],
    { page: 'Later it may work', page_none: 'sign in again' },
  ],
  [
    'nobody is sent to sign in by a client without a name',
    'registration',
    'registration-response',
    [status('400'), body('{"error":"invalid_client_metadata"}')],
    { notes: 'no_client_id', wire_none: 'client_id=&' },
    { isPlayedOut: true },
  ],
  [
    'what was registered otherwise is named beside what was asked',
    'registration',
    'registration-response',
    [{ merge_json: { redirect_uris: ['https://evil.test/cb'] } }],
    { notes: 'registered as a list of "https://evil.test/cb", and a list of "https://photoprint.test/callback"' },
  ],
  [
    'another scope than was asked for is noticed',
    'client-credentials',
    'client-credentials-response',
    [{ merge_json: { scope: 'photos.write' } }],
    { notes: 'photos.read is not in it, nobody asked for photos.write' },
  ],
  [
    'a scope as it was asked for is no matter',
    'refresh',
    'refresh-response',
    [],
    { notes_none: 'otherwise', page: 'Choose your prints' },
  ],
  [
    'a token that is bound to no key is noticed',
    'authorization-code',
    'token-response',
    [{ merge_json: { token_type: 'Bearer' } }],
    { notes: 'this token is bound to no key' },
    { settings: { dpop: 'on' } },
  ],
  [
    'a logout token in JSON is not said to be missing',
    'logout',
    'logout-token-request',
    [header('content-type', 'application/json')],
    { notes: 'content type is "application/json", and a logout token comes in a form' },
  ],
  [
    'the alg of a logout token is named beside the one that is taken',
    'logout',
    'logout-token-request',
    [{ in: 'form', name: 'logout_token', token: { sign: 'none' } }],
    { notes: 'alg is "none", and only ES256' },
  ],
  [
    'an answer of 200 is not taken for the end of a token',
    'revocation',
    'revocation-request',
    [form('token', 'abc')],
    { notes: 'was none that it knew', page_none: 'has taken back' },
  ],
  [
    'an order without photos is not on its way',
    'token-exchange',
    'print-job-response',
    [body('{"printed":[]}')],
    { page_none: 'in the post', notes: 'printed nothing' },
  ],
  [
    'a wrong method is not taken for a wrong address',
    'token-exchange',
    'print-job-request',
    [{ in: 'method', to: 'GET' }],
    { page: 'the method is another one', page_none: 'nothing at the address' },
  ],
  [
    'no screen shows an address that no browser opens',
    'device-authorization',
    'device-authorization-response',
    [json('verification_uri', 'javascript:alert(1)')],
    { notes: 'verification_uri is "javascript:alert\\(1\\)"' },
  ],
]

const servers: readonly Row[] = [
  [
    'who and whose is not made up where the answer does not say',
    'authorization-code',
    'introspection-response',
    [noJson('client_id'), noJson('sub')],
    { notes: 'names no sub', notes_none: 'undefined' },
    opaque,
  ],
  [
    'a scope that is missing is said to be missing',
    'authorization-code',
    'introspection-response',
    [noJson('scope')],
    { notes: 'names no scope', notes_none: 'allows ""' },
    opaque,
  ],
  [
    'an exp that is over, of a token that is active, is noticed',
    'authorization-code',
    'introspection-response',
    [{ merge_json: { exp: 1 } }],
    { notes: 'exp is 1, and now it is \\d+' },
    opaque,
  ],
  [
    'keys that cannot be used are held against no token',
    'key-rotation',
    'jwks-response',
    [body('{"keys":[{"kty":"EC"}]}')],
    { wire: '^503', wire_none: 'invalid_token' },
  ],
  [
    'the print service blames nobody for what Acme ID could not do',
    'token-exchange',
    'token-exchange-response',
    [status('500'), body('')],
    { wire: '^503.*temporarily_unavailable', wire_none: 'job_refused' },
  ],
  [
    'the print service blames nobody for its own credentials',
    'token-exchange',
    'token-exchange-request',
    [header('authorization', 'Basic eDp5')],
    { wire: '^503', wire_none: 'job_refused' },
  ],
  [
    'a token that does not lead there is refused still',
    'token-exchange',
    'token-exchange-request',
    [form('subject_token', 'abc')],
    { wire: '^403.*job_refused' },
  ],
  [
    'a scope that is a list is exchanged for nothing',
    'token-exchange',
    'token-exchange-request',
    [subject({ scope: ['prints.create'] })],
    { wire: '400.*invalid_request', notes: 'which is a list' },
  ],
  [
    'a token about nobody is exchanged for nothing',
    'token-exchange',
    'token-exchange-request',
    [subject({ sub: '' })],
    { wire: '400.*invalid_request', notes: 'sub is an empty text' },
  ],
  [
    'nobody acts whom may_act does not name (RFC 8693 §4.4)',
    'token-exchange',
    'token-exchange-request',
    [subject({ may_act: { sub: 'someone-else' } })],
    { wire: '400.*invalid_request', notes: '"someone-else", and "print-service" asks' },
  ],
  [
    'what is neither yes nor no is no yes',
    'ciba',
    'approval-submission',
    [form('decision', 'maybe')],
    { notes: 'decision is "maybe"', notes_none: 'said yes', wire: '^400' },
  ],
  [
    'a password grant that comes to no scope fails (RFC 6749 §3.3)',
    'password',
    'password-token-request',
    [noForm('scope')],
    { wire: '400.*invalid_scope', notes: 'scope is missing' },
  ],
  [
    'a token that is not on record is said to be none',
    'revocation',
    'revocation-request',
    [form('token', 'abc')],
    { notes: 'revocation.unknown' },
  ],
  [
    'metadata that are ignored are named',
    'registration',
    'registration-request',
    [{ merge_json: { software_statement: 'abc', client_id: 'photoprint' } }],
    { notes: 'software_statement had no effect' },
  ],
  [
    'a body that is no JSON is said so in plain words',
    'registration',
    'registration-request',
    [body('nope')],
    { notes: 'failed to parse the request body', notes_none: 'Unexpected token' },
  ],
  [
    'a hint that is no JWT is said so in plain words',
    'logout',
    'end-session-request',
    [query('id_token_hint', 'abc')],
    { notes: 'what came is no JWT', notes_none: 'Invalid Token or' },
  ],
  [
    'both redirect_uris are named',
    'authorization-code',
    'authorization-request',
    [query('redirect_uri', 'https://photoprint.test/callback/')],
    { notes: 'callback/", and registered is "https://photoprint.test/callback"' },
  ],
  [
    'both redirect_uris are named at the token endpoint',
    'authorization-code',
    'token-request',
    [form('redirect_uri', 'https://photoprint.test/other')],
    { notes: 'other", and the code was asked for with "https://photoprint.test/callback"' },
  ],
  [
    'a cookie that did not come is not called expired alone',
    'authorization-code',
    'resume-request',
    [noHeader('cookie')],
    { notes: 'no cookie came', page: 'the cookie did not come along' },
  ],
]

const all = [...clients, ...servers]

/** A case that ends with the answer, or is played out to the end of the flow. */
function likeOf(isPlayedOut: boolean): FlowCase {
  const like = flowCases.find((each) => (isPlayedOut ? each.then.includes('end') : each.then.length === 0))
  if (!like) throw new Error('No case is played like that.')
  return like
}

describe('further cases', () => {
  test.each(all.map((row) => [row[0], row] as const))('%s', async (guarantee, [, flow, at, edit, expected, more]) => {
    const { settings = {}, isPlayedOut = false } = more ?? {}
    const like = { ...likeOf(isPlayedOut), id: guarantee, right: guarantee, settings, nth: 1 }
    const played: FlowCase = { ...like, flow, at, edit, expect: expected }
    expect(await wrongIn(played, await outcomeOf(played))).toBeNull()
  })
})
