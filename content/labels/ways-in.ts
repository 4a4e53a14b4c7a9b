/** What leads from a room to the lessons that are about it. */
export const taughtWords = {
  label: 'Lessons about this',
  lesson: (title: string) => `Lesson: ${title}`,
  quiz: (concept: string) => `Quiz me: ${concept}`,
} as const

/** Opens the notes of a message. */
export const noteOpen = 'Note to myself'
