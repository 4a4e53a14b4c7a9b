/** What is asked about the labs in which a token chooses the key that it is checked with. */
import type { Item } from '../item'
import { rfc } from '../words/specs'
import { inLab, onStage } from './shown'

const brought = inLab('key-in-the-token', 'A token that brings its key')
const anywhere = inLab('keys-from-anywhere', 'A token that says where its key lies')
const path = inLab('kid-path', 'A kid that is a path')
const query = inLab('kid-query', 'A kid that is half a query')

const published = onStage('key-rotation', 'The public keys, for everybody', 'jwks-response')
const fetched = onStage('key-rotation', 'The API fetches the keys', 'jwks-request')
const stranger = onStage('key-rotation', 'The right name, a stranger’s key, and a refusal', 'api-request', {
  whatIf: 'key-of-a-stranger',
})
const madeUp = onStage('key-rotation', 'A kid that nobody knows', 'api-request-2', { whatIf: 'key-name-made-up' })
const boundCall = onStage('authorization-code', 'A call with token and proof', 'api-request', {
  settings: { dpop: 'on' },
})

export const items: readonly Item[] = [
  {
    kind: 'choice',
    id: '9-if-the-header-has-a-key',
    concept: 9,
    lab: 'key-in-the-token',
    situation:
      'An API’s code says: if the header has a jwk, check with it, and else with Acme ID’s keys. Mallory makes a key pair, signs a token, and puts her public half into the header.',
    ask: 'Which rule would have stopped her?',
    options: [
      {
        belief: 'c10-kid-proves-the-key',
        text: 'The kid beside the key has to be on Acme ID’s list',
        feedback: 'She writes a kid from the list beside her own key. A name is quickly written.',
        see: stranger,
      },
      {
        belief: 'c9-the-token-may-bring-its-key',
        text: 'The key has to be complete, and long enough',
        feedback: 'Hers is. It is a good key, and it is Mallory’s.',
        see: brought,
      },
      {
        right: true,
        text: 'Keys come from Acme ID’s list, and from nowhere else',
        feedback: 'Then it does not matter what the token brings along.',
        see: fetched,
      },
    ],
    why: 'Whoever writes the token would also choose the key. So it must come from the issuer, by another way.',
    see: brought,
    specs: [rfc(8725, '3.8'), rfc(7515, '4.1.3')],
  },
  {
    kind: 'choice',
    id: '9-where-a-key-does-come-along',
    concept: 9,
    alike: [55],
    lab: 'key-in-the-token',
    situation:
      'With DPoP, each call has a small JWT beside the access token. It brings its public key in the header, and the API checks it with that very key.',
    ask: 'Why is that no hole?',
    options: [
      {
        right: true,
        text: 'The access token names this key, and the API compares',
        feedback: 'Acme ID wrote the key’s thumbprint into the token and signed it. Another key does not fit.',
        see: boundCall,
      },
      {
        belief: 'c9-the-token-may-bring-its-key',
        text: 'Acme ID has signed the key that stands in the header',
        feedback: 'Nobody has signed it but its owner. Acme ID’s signature is on the access token.',
        see: boundCall,
      },
      {
        belief: 'c55-the-proof-is-the-token',
        text: 'A call is let in by its proof, and not by its token',
        feedback: 'It takes both. The proof alone says only that somebody has some key.',
        see: boundCall,
      },
    ],
    why: 'A key that is brought along proves nothing until it is compared with one that was known before.',
    see: boundCall,
    specs: [rfc(9449, '4.3'), rfc(9449, '6.1')],
  },
  {
    kind: 'choice',
    id: '10-an-address-in-the-header',
    concept: 10,
    alike: [9, 12],
    lab: 'keys-from-anywhere',
    situation:
      'A token’s header says where a list of keys lies, and an API goes there. It finds a key, and the signature fits. The list lies at evil.test.',
    ask: 'Which rule stops this?',
    options: [
      {
        belief: 'c12-well-known-is-trusted',
        text: 'The address must be one with https',
        feedback: 'evil.test has https as well. It shows which server answers, and not whose word counts.',
        see: anywhere,
      },
      {
        right: true,
        text: 'Keys are fetched from the configured address only',
        feedback: 'Which list counts was settled before any token came. The header is not asked.',
        see: fetched,
      },
      {
        belief: 'c22-the-beginning-has-to-fit',
        text: 'The address must begin with https://id.acme.test',
        feedback: 'https://id.acme.test.evil.test begins so, too. The end of the host says whose it is.',
        see: anywhere,
      },
    ],
    why: 'An API knows its issuer, and so it knows where the issuer’s keys are. A token need not tell it.',
    see: anywhere,
    specs: [rfc(8725, '3.10'), rfc(7515, '4.1.2')],
  },
  {
    kind: 'choice',
    id: '10-the-errand-itself',
    concept: 10,
    alike: [9],
    lab: 'keys-from-anywhere',
    situation:
      'An API still fetches the list that the header names. But now it uses a key from there only if Acme ID has published the same one. Forged tokens are refused.',
    ask: 'What can Mallory still make the API do?',
    options: [
      {
        belief: 'c53-internal-means-trusted',
        text: 'Nothing: what it fetches is compared, and thrown away',
        feedback: 'The request has gone out before anything can be compared, and she chose where to.',
        see: anywhere,
      },
      {
        belief: 'c10-keys-at-every-request',
        text: 'Take her key, when Acme ID’s list cannot be reached',
        feedback: 'Without that list no key is the same as one on it. Her token is refused.',
        see: onStage('key-rotation', 'The keys cannot be fetched', 'jwks-response', { whatIf: 'keys-out-of-reach' }),
      },
      {
        right: true,
        text: 'Send requests to servers in its own network',
        feedback: 'An address of the inside is an address, too. The API goes where she cannot.',
        see: anywhere,
      },
    ],
    why: 'To go where a stranger says is dangerous in itself, whatever is done with what is found there.',
    see: anywhere,
    specs: [rfc(8725, '3.10'), rfc(8725, '2.9')],
  },
  {
    kind: 'choice',
    id: '10-the-file-of-that-name',
    concept: 10,
    lab: 'kid-path',
    situation:
      'An API keeps its keys in files, and opens the one that kid names. Mallory writes a kid that leads up and out of the folder, to an empty file. She signs with an empty key.',
    ask: 'Which change stops this, whatever stands in kid?',
    options: [
      {
        belief: 'c10-kid-proves-the-key',
        text: 'Cutting every ../ out of kid before it is used',
        feedback: 'Cut it out of ....// once, and ../ is what is left. Such filters are seldom complete.',
        see: path,
      },
      {
        belief: 'c10-paste-the-key',
        text: 'Giving the key files names that nobody can guess',
        feedback: 'She does not want those files. Any file will do whose content she knows.',
        see: path,
      },
      {
        right: true,
        text: 'Looking kid up in a table of the known keys',
        feedback: 'What is not in the table finds nothing. No name leads out of it.',
        see: madeUp,
      },
    ],
    why: 'kid is read before anything is checked, so it is a stranger’s text. It may pick a key, and no more.',
    see: path,
    specs: [rfc(8725, '3.10'), rfc(7515, '4.1.4')],
  },
  {
    kind: 'recall',
    id: '10-what-a-name-is-good-for',
    concept: 10,
    lab: 'kid-path',
    situation: 'A verifier has to read kid before it has checked anything. Until then it is a stranger’s text.',
    ask: 'In a few words: what may it do with it?',
    readings: [
      {
        means: 'open what it names',
        belief: 'c9-the-token-may-bring-its-key',
        any: ['open*', 'file*|path*|folder*', 'fetch*|download*|load*', 'address|url'],
        feedback: 'Then whoever writes the token decides what is opened, and so with which key it is checked.',
        see: path,
      },
      {
        means: 'trust the key that it names',
        belief: 'c10-kid-proves-the-key',
        any: ['trust*|believ*', 'prove*|proof', 'accept*'],
        feedback: 'A name is quickly written. Whether that key made the signature has still to be checked.',
        see: stranger,
      },
      {
        means: 'look for it among the keys that it has',
        right: true,
        any: [
          'look*',
          'find|search*|match*',
          'pick*|choose*|select* key|keys|one',
          'compare*',
          'table|list|map|jwks|set',
          'keys has|known|own|already',
        ],
        feedback: 'It is a label. If no known key has it, the token is refused.',
        see: published,
      },
    ],
    why: 'The keys are there before the token comes. kid may say which of them, and nothing else.',
    see: published,
    specs: [rfc(8725, '3.10'), rfc(7515, '4.1.4')],
  },
  {
    kind: 'match',
    id: '10-a-quote-too-many',
    concept: 10,
    lab: 'kid-query',
    situation:
      'A verifier finds its key in a database, and writes kid into the text of the query. Mallory’s kid closes the quote, and goes on with a query of her own: it gives a key that she knows.',
    ask: 'Which of these stop her, whatever she writes?',
    targets: ['It stops her', 'She gets through'],
    rows: [
      {
        text: 'The query has a placeholder, and kid is its value',
        target: 0,
        belief: 'c9-the-token-may-bring-its-key',
        feedback: 'Then kid is a value, and never a part of the query, whatever characters it has.',
        see: query,
      },
      {
        text: 'A kid that contains SELECT is refused',
        target: 1,
        belief: 'c10-kid-proves-the-key',
        feedback: 'Case, comments and other words offer ways around it. A list of what is forbidden is never whole.',
        see: query,
      },
      {
        text: 'The database lets this verifier read, and not write',
        target: 1,
        belief: 'c10-paste-the-key',
        feedback: 'Her query only reads as well. What it reads is what she has put into it.',
        see: query,
      },
      {
        text: 'The signature has to fit the key that was found',
        target: 1,
        belief: 'c7-signed-so-it-counts',
        feedback: 'It fits: she knows the key that her own query gives, and has signed with it.',
        see: query,
      },
    ],
    why: 'Text of a stranger must not become part of a query. Then it does not matter what it contains.',
    see: query,
    specs: [rfc(8725, '3.10'), rfc(8725, '2.9')],
  },
  {
    kind: 'order',
    id: '10-until-it-is-known',
    concept: 10,
    alike: [7],
    lab: 'kid-query',
    situation: 'Until the signature has been checked, all that stands in a token is what a stranger wrote.',
    ask: 'In which order does a careful API go about it?',
    cards: [
      {
        text: 'Is it written as a JWT at all?',
        belief: 'c7-decoded-is-checked',
        feedback: 'First its form: what is no JWT is not read any further.',
        see: inLab('two-readings', 'One text, read in two ways'),
      },
      {
        text: 'Is alg one that the API takes?',
        belief: 'c9-the-header-says-how',
        feedback: 'Before a key is looked for: with a wrong algorithm none can help.',
        see: inLab('alg-none', 'A token that nobody signed'),
      },
      {
        text: 'Which of the issuer’s keys has this kid?',
        belief: 'c10-kid-proves-the-key',
        feedback: 'Among the keys that it has. kid is not used for anything else.',
        see: published,
      },
      {
        text: 'Does the signature fit that key?',
        belief: 'c7-decoded-is-checked',
        feedback: 'Only now is it known who wrote the rest.',
        see: stranger,
      },
      {
        text: 'What do iss, aud and exp say?',
        belief: 'c7-signed-so-it-counts',
        feedback: 'Last, for only now are they the issuer’s words. They decide whether the token is good here.',
        see: onStage('authorization-code', 'iss, aud and exp of an access token', 'api-request', { tab: 'token-0' }),
      },
    ],
    why: 'Each step rests on the one before. What stands in the token is believed only after the signature.',
    see: stranger,
    specs: [rfc(7515, '5.2'), rfc(7519, '7.2')],
  },
]
