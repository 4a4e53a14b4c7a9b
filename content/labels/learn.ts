/** The page with the path of all lessons. */
export const learnWords = {
  title: 'Learn',
  lead: (concepts: number, lessons: number) =>
    `${concepts} concepts in ${lessons} lessons, in the order in which they can be understood. Each lesson has a real run in it. Start anywhere: what a lesson needs is linked where it is needed.`,
  list: 'Lessons',
  range: (from: number, to: number) => (from === to ? `concept ${from}` : `concepts ${from} to ${to}`),
  minutes: (minutes: number) => `${minutes} min`,
  read: 'Read it',
  readThis: (title: string) => `Read it: ${title}`,
  held: 'held',
  done: 'read',
  due: (count: number) => `${count} due`,
  before: {
    text: 'Twenty questions, once before and once after. The difference shows you what the lessons were worth.',
    link: 'Take the test before',
  },
  aside: {
    due: (count: number, minutes: number) => `${count} due, about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`,
    dueText: 'Things you knew and may be about to forget.',
    quiz: 'Quiz me on these',
    nothingDue: 'Nothing is due',
    nothingDueText: 'What you answer here comes back when you would be about to forget it.',
    where: 'Where you are',
    counts: { held: 'held', fading: 'fading', due: 'due', 'not-met': 'still to come' },
    map: 'See the map of all concepts',
    reading: 'Reading the stubs',
    stubs: {
      held: 'held: you would very likely know it today',
      fading: 'fading, not due yet',
      due: 'due: ask yourself now',
      'not-met': 'not met yet',
    },
    notes: 'My notes',
    noteCount: (count: number) => `${count} ${count === 1 ? 'note' : 'notes'}, in this browser only.`,
    notesLink: 'Search and export them',
  },
} as const
