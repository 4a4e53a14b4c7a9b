/** Who takes part: the roles of the specs. */
import { oidc, rfc } from '../words/specs'
import type { ConceptWords } from './entry'

const code = '/flows/authorization-code'

export const roleConcepts = {
  'authorization-server': {
    is: 'The server that issues access tokens to a client, once the resource owner has signed in and said yes. In the story it is Acme ID.',
    spec: rfc(6749, '1.1'),
    see: code,
  },
  'resource-server': {
    is: 'The server that has what is protected, and gives it to whoever brings a good access token. In the story it is the Photo API.',
    spec: rfc(6749, '1.1'),
    see: `${code}/api-request`,
  },
  'resource-owner': {
    is: 'Whoever can grant access to what is protected. A person in that role is called an end-user, and in the story it is Ada.',
    spec: rfc(6749, '1.1'),
    see: `${code}/consent-page`,
  },
  client: {
    is: 'An application that asks for protected things in the name of their owner, and with the owner’s permission. It may be a server, an app or a page: in the story it is Photoprint.',
    spec: rfc(6749, '1.1'),
    see: code,
  },
  'public-client': {
    is: 'A client that cannot keep a secret, such as an app on somebody’s phone or a page in a browser. Whatever is built into it, whoever has it can read.',
    spec: rfc(6749, '2.1'),
    see: `${code}?client=public`,
  },
  'confidential-client': {
    is: 'A client that can prove who it is to the authorization server, because it keeps its credentials to itself: for example one that runs on a server.',
    spec: rfc(6749, '2.1'),
    see: `${code}/token-request`,
  },
  'user-agent': {
    is: 'Any program that sends requests: a web browser is the most familiar. In OAuth it is the person’s browser, which carries the messages of the front channel.',
    spec: rfc(9110, '3.5'),
    see: code,
  },
  'openid-provider': {
    is: 'An authorization server that can also sign people in, and tell a client about the sign-in and about the person.',
    spec: oidc('1.2', 'Terminology'),
    see: '/flows/openid-connect',
  },
  'relying-party': {
    is: 'What OpenID Connect calls a client: an application that needs people to be signed in, and lets an OpenID provider tell it who they are.',
    spec: oidc('1.2', 'Terminology'),
    see: '/flows/openid-connect',
  },
  bff: {
    is: 'The part of an app in the browser that runs on a server. It is the OAuth client and deals with the tokens; the page has a session with it by cookie, and calls the API through it.',
    spec: rfc(10017, '6.1'),
    see: `${code}?client=bff`,
  },
  spa: {
    is: 'An application that is downloaded into a browser and runs there, mostly written in JavaScript.',
    spec: rfc(10017, '3'),
    see: `${code}?client=browser-app`,
  },
  'native-app': {
    is: 'An app that its user installs on a device, as opposed to a web app that runs in a browser only.',
    spec: rfc(8252, '3'),
  },
  api: {
    is: 'What a server offers to other programs, as a page is what it offers to people. Here it is that of the resource server, which wants to see an access token.',
    spec: rfc(6749, '7'),
    see: `${code}/api-request`,
  },
  issuer: {
    is: 'Whoever issues a token and the claims in it. It goes by an https address without query and fragment, in which capitals count.',
    spec: oidc('1.2', 'Terminology'),
    see: `${code}/token-response`,
  },
  audience: {
    is: 'For whom a token is meant. Whoever does not find their own name in it has to refuse the token.',
    spec: rfc(7519, '4.1.3'),
    see: `${code}/api-request`,
  },
  attacker: {
    is: 'Somebody who wants what was not granted to them. Which powers one has to reckon with is written down: from setting up sites of their own to getting hold of an access token.',
    spec: rfc(9700, '3'),
    see: '/flows/refresh',
  },
  subject: {
    is: 'Whom or what the claims of a token are about. Its identifier has to be unique, at the issuer at least.',
    spec: rfc(7519, '4.1.2'),
    see: `${code}/token-response`,
  },
  pairwise: {
    is: 'An identifier of a person for one client, which cannot be matched with the one that another client gets.',
    spec: oidc('1.2', 'Terminology'),
  },
} satisfies Readonly<Record<string, ConceptWords>>
