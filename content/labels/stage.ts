/** What the controls of the stage say: its bar, its ladder, its branches. */
export const controlWords = {
  allSettings: {
    open: (changed: number) => (changed > 0 ? `All settings: ${changed} changed` : 'All settings'),
    title: 'Settings',
    lead: 'Each change replays the way here with it, as a branch.',
    close: 'Close',
  },

  legacy: 'Legacy.',

  next: {
    word: 'Next:',
    deliver: (delivery: string) => `deliver ${delivery}`,
    deliverChanged: (delivery: string) => `deliver ${delivery}, changed`,
    deliverAgain: (delivery: string) => `deliver ${delivery} again`,
    unnamed: 'this message',
    /** What Ada does where the flow has no words for it. */
    useThePage: 'Ada uses the page',
    stuck: 'the story stops here',
    goBack: 'Go back, and take another way.',
    nobody: (host: string | null) =>
      host === null
        ? 'Nobody in this world gets this message, so nothing can follow it.'
        : `Nobody in this world answers at ${host}, so nothing can follow this message.`,
  },

  bar: {
    restart: 'Restart',
    back: 'Back',
    play: 'Play',
    pause: 'Pause',
    speed: 'Speed',
    keys: 'Keys',
  },
  pace: { slow: 'Slow', normal: 'Normal', fast: 'Fast' },

  ladder: {
    later: (seconds: number) => `${spanOf(seconds)} later`,
    label: 'Messages',
    route: (number: number, from: string, to: string) => `${number}: ${from} to ${to}, `,
    nobody: 'nobody',
    changed: 'changed',
    again: 'sent again',
    seen: 'carries it',
    state: {
      past: 'delivered',
      waiting: 'waiting to be delivered',
      held: 'on its way',
      arrived: 'delivered last',
      future: 'still to come',
    },
  },

  branches: {
    label: 'Branches',
    main: 'main',
    changed: 'your change',
    again: 'sent again',
    acted: 'Ada’s own way',
    other: 'another way',
    nowhere: 'goes nowhere',
    settings: (settings: string) => `with ${settings}`,
    setting: (label: string, value: string) => `${label}: ${value}`,
  },

  live: {
    start: 'The start. Nothing has been sent yet.',
    message: (at: number, of: number, from: string, to: string, state: string) =>
      `Message ${at} of ${of}, from ${from} to ${to}, ${state}:`,
    refused: (party: string) => `What came before was refused by ${party}.`,
    held: 'is on its way',
    arrived: 'has arrived',
  },

  help: {
    heading: 'Keys of the stage',
    keys: [
      { keys: ['→'], does: 'Next: to the next part of the story, or the next message' },
      { keys: ['←'], does: 'Back by one' },
      { keys: ['PageDown', '.'], does: 'Next, as a clicker says it' },
      { keys: ['PageUp', 'B'], does: 'Back, as a clicker says it' },
      { keys: ['Shift', '→'], does: 'The next part of the story' },
      { keys: ['Shift', '←'], does: 'The start of this part, or the part before' },
      { keys: ['Home'], does: 'The start of the run' },
      { keys: ['End'], does: 'The end of this branch' },
      { keys: ['Space'], does: 'Play, and pause' },
      { keys: ['?'], does: 'This list' },
      { keys: ['1', '2', '…'], does: 'With Predict on: choose an answer' },
      { keys: ['Enter'], does: 'With Predict on: confirm it, as → does' },
      { keys: ['S'], does: 'With Predict on: skip the question, as Escape does' },
    ],
    single: 'Letters, digits and signs by themselves do something (., B, ?, and those of Predict)',
    typing: 'They do nothing while you type in a field.',
    close: 'Close',
  },

  noScript: 'Without JavaScript this page can be read, and nothing on it steps or is verified.',

  notice: {
    setting: (name: string, value: string, choices: string, used: string) =>
      `"${value}" is not a value of ${name}. It can be ${choices}. This run uses ${used}.`,
    position: (position: string) =>
      `No message of this run is at "${position}" with these settings. This is the closest one before it.`,
    step: (step: string) => `This run has no step "${step}". It opens at the place that the address names.`,
  },

  exporting: { open: 'Export', failed: 'The export could not be loaded. Try again.' },

  problem: {
    unreachable: {
      title: 'The server did not answer',
      detail: 'Nothing is lost. Check the connection and try again.',
    },
    unexplained: 'The server could not take this step',
    readOnly: {
      title: 'Imported runs can only be read',
      detail: 'The world of this run is not in the file. Start a fresh run of this flow to go on from here.',
    },
  },

  error: {
    heading: 'This run could not be opened',
    detail:
      'The server could not play it. Trying again starts a fresh run, or reads yours once more if the address names one.',
    again: 'Try again',
    flows: 'All flows',
  },
} as const

const spans = [
  [86_400, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
  [1, 'second'],
] as const

/** A span of time in its largest whole unit, or in the next smaller one where that says more: `61 minutes`, `a day`. */
function spanOf(seconds: number): string {
  const [size, unit] = spans.find(([each]) => seconds >= each && seconds % each === 0) ?? [1, 'second']
  const count = seconds / size
  if (count > 1) return `${count} ${unit}s`
  return unit === 'hour' ? 'an hour' : `a ${unit}`
}
