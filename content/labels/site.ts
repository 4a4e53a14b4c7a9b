/** What stands on every page, and what is said where a page is not there. */
export const siteWords = {
  skip: 'Skip to the content',
  rooms: {
    label: 'Rooms',
    learn: 'Learn',
    flows: 'Flows',
    tokens: 'Tokens',
    compare: 'Compare',
    attacks: 'Break it',
    quiz: 'Quiz',
    teach: 'Teach',
  },
  glossary: 'Glossary: every term in a sentence or two',
  theme: { label: 'Theme', system: 'System', light: 'Light', dark: 'Dark', projector: 'Projector' },
  broken: {
    title: 'Something on our side broke',
    text: 'The server could not finish this page. Nothing of yours was lost.',
    again: 'Try again',
  },
  /** Where runs rest does not answer. */
  storeAway: {
    title: 'The store does not answer just now',
    text: 'Runs and rooms cannot be read for the moment. Nothing that was answered is lost. This page tries again every three seconds.',
    again: 'Try now',
  },
  notFound: {
    title: 'Nothing at this address',
    text: 'The page may have moved, or the address lost a letter on its way. Start again from',
    home: 'the home page',
    or: 'or from',
    flows: 'the list of flows',
  },
} as const
