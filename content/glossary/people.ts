/** The people of the story, as the glossary names them: what they do is said once, with the parties. */
import type { PartyRole } from '../../lib/world/message'
import type { PartyWords, SpecReference } from '../types'
import { namedParties, partyWords } from '../words/parties'
import { ciba, rfc } from '../words/specs'

export type Person = {
  readonly id: string
  readonly role: PartyRole
  readonly term: string
  readonly also: readonly string[]
  readonly expansion?: string
  readonly is: string
  readonly spec: SpecReference
}

/** Where the role of each party is defined. */
const specOfRole: Readonly<Record<PartyRole, SpecReference>> = {
  browser: rfc(9110, '3.5'),
  client: rfc(6749, '1.1'),
  device: rfc(8628, '1'),
  'authorization-server': rfc(6749, '1.1'),
  'resource-server': rfc(6749, '1.1'),
  attacker: rfc(9700, '3'),
}

/** Ada has a browser, and is not one: she and Acme Photos are no parties, and are said in full. */
const others: readonly Person[] = [
  {
    id: 'party-ada',
    role: 'browser',
    term: 'Ada',
    also: [],
    is: 'The person whose photos they are: the resource owner. She keeps them at Acme Photos, and signs in with Acme ID.',
    spec: rfc(6749, '1.1'),
  },
  {
    id: 'party-acme-photos',
    role: 'resource-server',
    term: 'Acme Photos',
    also: [],
    is: 'The service where Ada keeps her photos. Programs reach it by its API, the Photo API.',
    spec: rfc(6749, '1.1'),
  },
]

const roleOfNamed: Readonly<Record<string, PartyRole>> = {
  'second-client': 'client',
  'print-service': 'client',
  kiosk: 'device',
  phone: 'browser',
}

/** What is said of one of them besides. */
const besides: Readonly<Partial<Record<string, Partial<Person>>>> = {
  device: {
    expansion: 'television',
    is: 'A device on which typing is a pain. In the story it hangs on the wall and shows Ada’s photos. In the specs: device, a client without a browser.',
  },
  kiosk: { spec: ciba('2') },
}

export const people: readonly Person[] = [
  ...others,
  ...(Object.entries(partyWords) as [PartyRole, PartyWords][]).map(([role, words]) => personOf(role, role, words)),
  ...Object.entries(namedParties).map(([id, words]) => personOf(id, roleOfNamed[id] ?? 'client', words)),
]

function personOf(id: string, role: PartyRole, { name, term, does }: PartyWords): Person {
  return {
    id: `party-${id}`,
    role,
    term: name,
    also: [],
    is: `${does} ${inSpecs(term)}`,
    spec: specOfRole[role],
    ...besides[id],
  }
}

/** `In the specs: authorization server.` */
function inSpecs(term: string): string {
  return `In the specs: ${term}.`
}
