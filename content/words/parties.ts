/** Who is who in the story, and in the specs. */
import type { PartyRole } from '../../lib/world/message'
import type { PartyWords } from '../types'

export const partyWords: Readonly<Record<PartyRole, PartyWords>> = {
  browser: {
    name: 'Ada’s browser',
    inText: 'Ada’s browser',
    term: 'user agent',
    does: 'Ada reads and clicks here, and it carries messages between sites when they ask it to.',
  },
  client: {
    name: 'Photoprint',
    inText: 'Photoprint',
    term: 'client',
    does: 'It prints photos, and would like to see Ada’s without knowing her password.',
  },
  'authorization-server': {
    name: 'Acme ID',
    inText: 'Acme ID',
    term: 'authorization server',
    does: 'It knows Ada, asks her what she allows, and issues tokens that say so.',
  },
  'resource-server': {
    name: 'Photo API',
    inText: 'the Photo API',
    term: 'resource server',
    does: 'It keeps Ada’s photos and hands them out to whoever brings a good token.',
  },
}
