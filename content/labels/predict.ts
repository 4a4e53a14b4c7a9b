/** What is said where a learner predicts before a step. */
export const predictWords = {
  toggle: 'Predict',
  about: 'Before some messages you say first what will happen. Each question can be skipped with S.',

  region: 'Your prediction',
  question: {
    next: 'Who gets the next message?',
    accepted: {
      plain: 'Will it be accepted?',
      changed: 'With this change, will it go through?',
      again: 'Delivered a second time, will it go through?',
    },
  },
  choices: { nobody: 'Nobody yet', accepted: 'Yes', refused: 'No' },
  keys: 'Number keys choose, → or Enter confirms, S or Escape skips.',
  confirm: 'Confirm',
  skip: 'Skip',
  /** For who listens: the question with its answers. */
  asked: (question: string, answers: string) => `${question} ${answers}. Press S to skip.`,
  numbered: (number: number, answer: string) => `${number}: ${answer}`,

  said: {
    next: (said: string, went: string) => `You said ${said}; it went to ${went}.`,
    nextRight: (went: string) => `You said ${went}, and so it is.`,
    nobodySaid: 'nobody yet',
    nothing: (said: string) => `You said ${said}; nothing was sent yet.`,
    nothingRight: 'You said nobody yet, and so it is.',
    yes: 'yes',
    no: 'no',
    accepted: (said: string) => `You said ${said}; it was accepted.`,
    refused: (said: string, by: string, code: string | null) =>
      `You said ${said}; ${by} refused it${code === null ? '' : `: ${code}`}.`,
    undecided: (said: string) => `You said ${said}; nobody has refused it so far, and it is not over yet.`,
  },
  why: {
    front: 'It goes through Ada’s browser, the front channel.',
    back: 'It goes on the back channel, and Ada’s browser sees none of it.',
    nothing: 'The next move is somebody’s own.',
    accepted: 'Nobody found anything wrong with it.',
    refused: 'Read the answer to see why.',
    undecided: 'Press Next to find out.',
  },
} as const
