/** What is no term of the glossary where it stands in a text. */

/** Everyday words, or words for what is explained beside them: they have an entry, and are not marked in a text. */
export const unmarked: ReadonlySet<string> = new Set([
  'attacker',
  'site',
  'signature',
  'branch',
  'lane',
  'run',
  'what-if',
  'look-up',
  'hash',
  'digest',
  'fingerprint',
  'discovery',
  'subject',
  'redirect',
  'holder',
  'salt',
  'pairwise',
  'OP',
  'RP',
  'SET',
  'EC',
  'MAC',
  'JAR',
])

/** Turns of phrase in which a term is another word: whoever grants, or claims to have something, and the header Origin. */
export const everydayPhrases: readonly string[] = [
  'grants',
  'may grant',
  'to grant',
  'claims to',
  'certificate authority',
  'any Origin',
  'here Origin',
  'the Origin',
]
