/** The words of a stub, the mark of a concept. */
const states = { held: 'held', fading: 'fading', due: 'due', 'not-met': 'not met yet' } as const

export const stubWords = {
  states,
  name: (title: string, state: keyof typeof states) => `${title}, ${states[state]}`,
} as const
