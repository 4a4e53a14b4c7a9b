/** What stands beside OAuth and JWT, and is easily taken for one of them. */
import { rfc } from '../words/specs'
import type { ConceptWords } from './entry'

export const neighbourConcepts = {
  saml: {
    is: 'A site learns who signed in from a signed statement in XML, an assertion, that the browser carries over. It does the work of OpenID Connect, and is older.',
    spec: rfc(7521, '1'),
  },
  xml: { is: 'A way to write data as text with named marks around it. SAML is written in it.', spec: rfc(7521, '1') },
  mcp: {
    is: 'How an agent finds tools and calls them. Where such a server asks for authorization over HTTP, it is a resource server, and says in its metadata who issues tokens for it.',
    spec: rfc(9728, '1'),
  },
  paseto: {
    is: 'Another format for signed or encrypted tokens. It takes the place of JWT where issuer and reader agree on it, and never that of OAuth, which leaves the format open.',
    spec: rfc(6749, '1.4'),
  },
} satisfies Readonly<Record<string, ConceptWords>>
