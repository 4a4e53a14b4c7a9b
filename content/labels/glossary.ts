/** The words of the glossary’s page, and of its cards. */
export const glossaryWords = {
  title: 'Glossary',
  lead: 'Every term, parameter and claim that this site uses, in a sentence or two, and where the specs define it.',
  letters: 'Letters',
  groups: {
    concepts: 'term',
    parameters: 'parameter',
    claims: 'claim or header member',
    people: 'in the story',
  },
  filter: 'Find a term',
  show: 'Show',
  all: 'Everything',
  only: {
    concepts: 'Terms',
    parameters: 'Parameters',
    claims: 'Claims and header members',
    people: 'People of the story',
  },
  left: (count: number, all: number) => (count === all ? `${all} entries` : `${count} of ${all} entries`),
  none: 'Nothing here goes by that name.',
  also: (names: readonly string[]) => `Also: ${names.join(', ')}.`,
  see: 'See it',
  seeNamed: (term: string) => `See it: ${term}`,
  inGlossary: 'In the glossary',
} as const
