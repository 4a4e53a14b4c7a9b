/** What stands on the pages of the lessons, besides the lessons themselves. */
export const lessonWords = {
  place: (number: number, of: number) => `Lesson ${number} of ${of}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  concepts: 'Concepts of this lesson',
  contents: 'In this lesson',
  ways: {
    label: 'Ways to get it',
    read: { name: 'Read it', says: (minutes: number) => `${minutes} min` },
    picture: { name: 'Picture it' },
    walk: { name: 'Walk me through it', says: (questions: number) => `${questions} questions` },
    quiz: { name: 'Quiz me', says: (questions: number) => `${questions} questions` },
    stick: { name: 'Make it stick', says: (cards: number) => `${cards} cards` },
  },
  attempt: { title: 'Try it first', lead: 'Nothing has been explained yet. A guess is as good as an answer.' },
  refuted: { title: 'What most people think', said: 'People say:', so: 'It is not so.' },
  asked: { title: 'What people ask', to: (id: string) => `Link to question ${id}` },
  needs: { title: 'This builds on' },
  stickTitle: 'Make it stick',
  previous: (number: number) => `Lesson ${number}`,
  next: (number: number) => `Lesson ${number}`,
  neighbours: 'Lessons before and after',
  tooMany:
    'Too many runs were started from your address just now. The text is all here; its runs come with a reload in a minute.',
  table: 'Table',
  unread: 'a value of the run',
} as const

/** The small stage within a lesson. */
export const liveWords = {
  region: 'Live message',
  /** Those after the first of a page. */
  other: (title: string) => `Live message: ${title}`,
  messages: 'Messages around it',
  back: 'Back',
  next: 'Next',
  nextDoes: (delivery: string) => `deliver ${delivery}`,
  open: 'Open it on the stage',
  own: 'Your own run.',
  count: (at: number, of: number) => `${at} of ${of}`,
  route: (number: number, from: string, to: string) => `${number}: ${from} to ${to}, `,
  to: 'to',
  nobody: 'nobody',
  refused: (party: string) => `Refused by ${party}.`,
  logged: 'In its own log:',
  told: 'The run of this place is played for whoever reads the page.',
} as const
