/** What the switch of Predict says. The words of its questions are elsewhere, and come with them. */
export const predictSwitchWords = {
  toggle: 'Predict',
  title: 'Say first what will happen, and why',
  /** One line, once it is switched on. */
  about: {
    story:
      'Predict is on: before each part but the first you are asked what happens next, and why. The question stands here, with Next. 1 to 4 choose, → or Enter confirms, S or Escape skips.',
    messages:
      'Predict is on: before some messages you are asked what happens, and why. The question stands here, with Next. Numbers choose, → or Enter confirms, S or Escape skips.',
  },
} as const
