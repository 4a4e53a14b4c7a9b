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
  stickTitle: 'Make it stick',
  previous: (number: number) => `Lesson ${number}`,
  next: (number: number) => `Lesson ${number}`,
  neighbours: 'Lessons before and after',
  tooMany:
    'Too many runs were started from your address just now. The text is all here; its runs come with a reload in a minute.',
  question: { answer: 'Answer it', failed: 'The question could not be loaded. Try again in a moment.' },
  prompts: {
    title: 'A prompt to take along',
    lead: 'For whoever asks an AI assistant. Each has the facts of this lesson and masked messages of your run, and makes the assistant ask for your attempt first.',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'This browser did not allow it.',
    /** It says none of the names of the ways: they are buttons of their own. */
    copyThis: (what: string) => `Copy the prompt for ${what}`,
  },
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

/** The interactive picture of a lesson. */
export const pictureWords = {
  scene: 'Picture',
  moves: 'What you can do',
  again: 'Start again',
  limit: 'Where the picture ends:',
  said: 'What happens',
  question: 'One question',
  scale: 'Drawn to scale: one pixel a byte.',
  right: 'Right.',
  notRight: 'Not right.',
  state: {
    shown: '',
    hidden: 'not there yet',
    lit: 'at work now',
    accepted: 'accepted',
    refused: 'refused',
    gone: 'gone',
  },
  stands: (what: string) => `in truth: ${what}`,
} as const

/** The dialogue of a lesson. */
export const walkWords = {
  kicker: (lesson: number) => `Walk me through it · lesson ${lesson}`,
  at: (at: number, most: number) => `question ${at}, at most ${most}`,
  script: 'What was said so far',
  answer: 'Your answer',
  send: 'Answer',
  any: 'Any wording will do.',
  hint: (at: number, of: number) => `Hint ${at} of ${of}`,
  hintSaid: (at: number) => `Hint ${at}.`,
  choices: 'Choices',
  takenAs: (what: string) => `taken as: ${what}`,
  notTaken: 'not understood',
  otherwise: 'I meant something else',
  evidence: 'Evidence',
  lookedAt: 'Messages looked at so far',
  message: (at: number, of: number) => `message ${at} of ${of}`,
  open: 'Open it on the stage',
  note: 'Note to myself',
  end: 'What you found',
  see: 'Where it shows',
  again: 'Walk through it once more',
  back: 'Back to the lesson',
  none: 'This lesson has no dialogue yet.',
  noScript: 'The dialogue needs JavaScript. The lesson itself can be read without it.',
} as const

/** What makes a lesson stick. */
export const stickWords = {
  sentence: 'In one sentence',
  hook: 'A hook',
  example: 'Worked example',
  cards: 'Flashcards',
  concept: (number: number) => `concept ${number}`,
  turn: 'turn over',
  space: 'Space',
  back: 'Back of the card:',
  add: (count: number) => `Add all ${count} to my deck`,
  added: (count: number) => `All ${count} are in your deck. They come up in the quiz.`,
} as const

/** What a reader writes down. */
export const noteWords = {
  label: 'My notes',
  placeholder: 'Write beside the text…',
  own: 'Kept in this browser.',
  all: (count: number) => (count === 1 ? 'All of it: 1 note' : `All ${count} notes`),
  none: 'All notes',
  remove: 'Delete',
  removeThis: (title: string) => `Delete: ${title}`,
  open: 'My notes',
  title: 'My notes',
  lead: 'What you wrote beside lessons and messages. It is kept in this browser alone, and nothing of it is sent.',
  search: 'Search my notes',
  found: (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}`,
  empty: 'There are no notes yet. Write one beside a lesson, or beside a message on the stage.',
  nothing: 'No note has these words.',
  exportAll: 'Export as Markdown',
  file: 'claimcheck-notes.md',
  list: 'Notes',
  noScript: 'Notes are kept by JavaScript in this browser, and need it to be shown.',
} as const
