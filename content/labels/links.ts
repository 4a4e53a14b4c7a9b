/** What is said where a link cannot be followed to the letter. */
export const linkWords = {
  runGone: 'This run is no longer kept. This is a fresh one at the same place.',
  runElsewhere: 'The run that this link names is one of another flow. This is a fresh one of this flow.',
  whatIfUnknown: (id: string) => `This flow has no what-if “${id}”. This is the story without it.`,
  whatIfSettings: (title: string, settings: string) =>
    `The what-if “${title}” is there with other settings: ${settings}. This is the story without it.`,
  whatIfNever: (title: string) =>
    `The message that the what-if “${title}” is for does not come with these settings. This is the story without it.`,
  whatIfPosition: (position: string) =>
    `This what-if does not come to “${position}”. It opens where the what-if leads.`,
  either: ' or ',
} as const
