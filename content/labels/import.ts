/** What is said where a run is brought back from a file. */
export const importWords = {
  title: 'Open a run from a file',
  lead: 'A run that was exported as JSON can be read again here. It is opened in this page alone: nothing is sent anywhere.',
  file: 'A file',
  paste: 'Or paste its text',
  open: 'Open',
  another: 'Open another file',
  problems: 'This file cannot be opened',
  more: (count: number) => `And ${count} more.`,

  notice: {
    parameter: 'From a file',
    text: 'This run can be read, and not gone on with: the keys and records of its parties never left the server.',
    masked: 'Its secrets are masked, so its signatures cannot be verified.',
  },
  tooLarge: (megabytes: number) => `The file is larger than ${megabytes} MB.`,
  notJson: 'This is no JSON.',
  notRun: 'This is no run that was exported from Claimcheck.',
  version: (version: string) => `This is version ${version} of the format, and only versions 1 and 2 can be read.`,
  unknownFlow: (flow: string) => `No flow is named ${flow}.`,
  unknownValue: (value: string, known: readonly string[]) =>
    known.length > 6 ? `${value} is unknown here.` : `${value} is unknown. It can be ${known.join(' or ')}.`,
  wrongType: (value: string, expected: string) => `${value} stands where ${expected} belongs.`,
  unfit: (value: string) => `${value} cannot stand here.`,
  unknownMember: (names: string) => `${names}: no such member belongs here.`,
  missing: 'It is missing.',
  incoherent: {
    'no earlier step': (value: string) => `${value} is no earlier step of this run.`,
    'same id': (value: string) => `${value} is the id of an earlier step too.`,
    'no such party': (value: string) => `${value} is no party of this run.`,
    'no such message': (value: string) => `${value} is no message of this branch.`,
  },
} as const
