/** What is said where a learner predicts before a step. */
export const predictWords = {
  region: 'Your prediction',
  question: {
    beat: 'What happens next?',
    why: 'And why?',
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

  /** For who listens. */
  numbered: (number: number, answer: string) => `${number}: ${answer}`,
  toSkip: 'Press S to skip.',
  toConfirm: 'Press Enter to confirm.',

  said: {
    beat: (said: string, is: string) => `You said “${said}”; it is “${is}”.`,
    beatRight: (is: string) => `You said “${is}”, and so it is.`,
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
    why: (reason: string) => `Why: ${reason}`,
    whyRight: (reason: string) => `And why, as you said: ${reason}`,
  },
  /** The reasons to choose from, one of which is given with the answer. */
  why: {
    next: {
      front: 'It goes through Ada’s browser: on the front channel, or by a script of the page.',
      back: 'It goes on the back channel, and Ada’s browser sees none of it.',
      nothing: 'The next move is somebody’s own.',
    },
    accepted: {
      accepted: 'Whoever gets it finds nothing wrong with it.',
      refused: 'A check fails: something in it is missing, wrong or used up.',
      undecided: 'Whoever gets it has to ask somebody else first.',
    },
  },
  /** After a change by hand, for which nobody has a reason to offer. */
  byHand: {
    accepted: 'Nobody found anything wrong with it.',
    refused: 'Read the answer to see why.',
    undecided: 'Press Next to find out.',
  },
  goOn: 'Press Next to find out.',
} as const
