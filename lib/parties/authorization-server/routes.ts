/** Where Acme ID answers, and to which methods. The provider knows its own routes, and says nothing of all others. */

/** `name`: how its log speaks of it. `because`: where a specification says which methods these are. */
export type Route = {
  readonly path: RegExp
  readonly methods: readonly string[]
  readonly name: string
  readonly because?: string
}

const page = ['GET', 'POST']
const atToken = 'RFC 6749 §3.2 wants POST'

/** The first that fits: `/device/auth` is no device’s page. */
const routes: readonly Route[] = [
  {
    path: /^\/auth$/,
    methods: ['GET', 'POST'],
    name: 'the authorization endpoint',
    because: 'OpenID Connect Core §3.1.2.1 wants both',
  },
  { path: /^\/auth\/[^/]+$/, methods: ['GET'], name: 'the address at which a sign-in goes on' },
  { path: /^\/sign-in\/[^/]+$/, methods: page, name: 'the sign-in page' },
  { path: /^\/consent\/[^/]+$/, methods: page, name: 'the consent page' },
  { path: /^\/approve\/[^/]+$/, methods: page, name: 'the page behind a message on the phone' },
  { path: /^\/token$/, methods: ['POST'], name: 'the token endpoint', because: atToken },
  {
    path: /^\/token\/introspection$/,
    methods: ['POST'],
    name: 'the introspection endpoint',
    because: 'RFC 7662 §2.1 wants POST',
  },
  {
    path: /^\/token\/revocation$/,
    methods: ['POST'],
    name: 'the revocation endpoint',
    because: 'RFC 7009 §2.1 wants POST',
  },
  {
    path: /^\/request$/,
    methods: ['POST'],
    name: 'the pushed authorization request endpoint',
    because: 'RFC 9126 §2.1 wants POST',
  },
  {
    path: /^\/device\/auth$/,
    methods: ['POST'],
    name: 'the device authorization endpoint',
    because: 'RFC 8628 §3.1 wants POST',
  },
  { path: /^\/device$/, methods: page, name: 'the page on which a code is typed in' },
  { path: /^\/device\/[^/]+$/, methods: ['GET'], name: 'the address at which a device’s request goes on' },
  { path: /^\/backchannel$/, methods: ['POST'], name: 'the backchannel authentication endpoint' },
  { path: /^\/reg$/, methods: ['POST'], name: 'the registration endpoint', because: 'RFC 7591 §3.1 wants POST' },
  { path: /^\/reg\/[^/]+$/, methods: ['GET'], name: 'a client’s registration' },
  { path: /^\/me$/, methods: page, name: 'the UserInfo endpoint' },
  { path: /^\/jwks$/, methods: ['GET'], name: 'the address of the keys' },
  {
    path: /^\/\.well-known\/(openid-configuration|oauth-authorization-server)$/,
    methods: ['GET'],
    name: 'the address of the metadata',
  },
  {
    path: /^\/session\/end$/,
    methods: page,
    name: 'the end session endpoint',
    because: 'RP-Initiated Logout §2 wants both',
  },
  { path: /^\/session\/end\/confirm$/, methods: ['POST'], name: 'the answer to the question about signing out' },
  { path: /^\/session\/end\/success$/, methods: ['GET'], name: 'the last page after signing out' },
]

/** The route that a path belongs to, letter by letter (RFC 3986 §6.2.2.1: only scheme and host have no case). */
export function routeAt(path: string): Route | null {
  return routes.find((route) => route.path.test(path)) ?? null
}

/** What a route takes besides, for RFC 9110 §9.3.2 and §9.3.7: HEAD wherever it takes GET, and OPTIONS. */
export function methodsOf({ methods }: Route): string[] {
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
}
