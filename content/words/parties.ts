/** Who is who in the story, and in the specs. */
import type { PartyRole } from '../../lib/world/message'
import type { PartyWords } from '../types'

export const partyWords: Readonly<Record<PartyRole, PartyWords>> = {
  browser: {
    name: 'Ada’s browser',
    inText: 'Ada’s browser',
    term: 'user agent',
    does: 'Ada reads and clicks here, and it carries messages between sites when they ask it to.',
    cast: { who: 'Ada', is: 'owns the photos. She sits at her browser.' },
  },
  client: {
    name: 'Photoprint',
    inText: 'Photoprint',
    term: 'client',
    does: 'It prints photos, and would like to see Ada’s without knowing her password.',
    cast: { who: 'Photoprint', is: 'is a website that prints photos. It would like to see hers.' },
  },
  device: {
    name: 'TV',
    inText: 'the TV',
    term: 'device, a client without a browser',
    does: 'It hangs on the wall and shows photos. Typing a password on it would be a pain.',
    cast: { who: 'The TV', is: 'hangs on the wall and shows photos. Typing on it is a pain.' },
  },
  'authorization-server': {
    name: 'Acme ID',
    inText: 'Acme ID',
    term: 'authorization server',
    does: 'It knows Ada, asks her what she allows, and issues tokens that say so.',
    cast: { who: 'Acme ID', is: 'knows Ada. It asks her what she allows.' },
  },
  'resource-server': {
    name: 'Photo API',
    inText: 'the Photo API',
    term: 'resource server',
    does: 'It keeps Ada’s photos and hands them out to whoever brings a good token.',
    cast: { who: 'Photo API', is: 'keeps the photos. It gives them to whoever brings a good token.' },
  },
  attacker: {
    name: 'Mallory',
    inText: 'Mallory',
    term: 'attacker',
    does: 'She has what she has seen, nothing more, and tries what it is good for.',
    cast: { who: 'Mallory', is: 'has what she has seen, and tries what it is good for.' },
  },
}

/** Parties of which a role has several, by their id in the flow. */
export const namedParties: Readonly<Record<string, PartyWords>> = {
  'second-client': {
    name: 'Photobook',
    inText: 'Photobook',
    term: 'client',
    does: 'It binds photos into books, and signs people in with Acme ID too.',
    cast: { who: 'Photobook', is: 'binds photos into books, and lets people sign in with Acme ID too.' },
  },
  'print-service': {
    name: 'Print service',
    inText: 'the print service',
    term: 'client and resource server',
    does: 'It works for Photoprint, and fetches the photos itself when it is time to print.',
    cast: { who: 'The print service', is: 'works for Photoprint, and fetches the photos itself.' },
  },
  'lucky-frames': {
    name: 'Lucky Frames',
    inText: 'Lucky Frames',
    term: 'client',
    does: 'It frames pictures, and lets people sign in with Acme ID. Mallory runs it.',
    cast: { who: 'Lucky Frames', is: 'frames pictures, and lets people sign in with Acme ID. Mallory runs it.' },
  },
  kiosk: {
    name: 'Print kiosk',
    inText: 'the print kiosk',
    term: 'client, the consumption device of CIBA',
    does: 'It stands in a shop, belongs to Photoprint, and prints photos for whoever asks.',
    cast: { who: 'The print kiosk', is: 'stands in a shop, belongs to Photoprint, and prints for whoever asks.' },
  },
  'mallory-browser': {
    name: 'Mallory’s browser',
    inText: 'Mallory’s browser',
    term: 'user agent',
    does: 'It is like Ada’s, with cookies of its own. Mallory can hold back what it is about to send.',
    cast: { who: 'Mallory', is: 'has a browser of her own.' },
  },
  phone: {
    name: 'Ada’s phone',
    inText: 'Ada’s phone',
    term: 'user agent, the authentication device of CIBA',
    does: 'It is in Ada’s pocket, and she can answer Acme ID on it.',
    cast: { who: 'Ada', is: 'owns the photos, and has her phone in her pocket.' },
  },
}
