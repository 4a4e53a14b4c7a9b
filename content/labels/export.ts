/** What is said where a run is taken away as a file, and inside those files. */
export const exportWords = {
  heading: 'Export',
  about: (branch: string, messages: number) =>
    `The branch “${branch}”, from its first message to its last: ${messages === 1 ? '1 message' : `${messages} messages`}.`,
  close: 'Close',

  secrets: {
    label: 'Include secrets',
    off: 'Off: passwords, codes, tokens and cookies are replaced by masks. The same value gets the same mask everywhere.',
    on: 'On: whoever gets the file can open this very run and use what is in it for as long as the run is kept.',
  },

  notes: {
    label: 'Your notes',
    hint: 'For the report. They stay in this browser.',
  },

  formatsLabel: 'Formats',
  formats: {
    har: { name: 'HAR', about: 'HTTP Archive 1.2. The network panel of a browser can import it.' },
    mermaid: { name: 'Mermaid', about: 'A sequence diagram as text. Many wikis and code hosts draw it.' },
    curl: { name: 'cURL', about: 'Every request as a command, in one shell script.' },
    report: { name: 'Report', about: 'Markdown: every message, what it means, what the logs said, and your notes.' },
    run: { name: 'Run', about: 'JSON with every branch. It can be opened again here.' },
  },
  download: (format: string) => `Download ${format}`,
  diagram: {
    show: 'Show the diagram',
    label: 'Sequence diagram of this branch',
    loading: 'Drawing…',
    failed: 'The diagram could not be drawn.',
  },
  openAgain: 'Open a run from a file',

  file: {
    changed: 'changed',
    again: 'sent again',
    refuses: 'Refused:',
    nobody: 'nobody',
    script: 'The requests of a run on Claimcheck. These hosts exist only in that run, so the commands reach nobody.',
    playedAt: (date: string) => `Played on ${date}.`,
    masked: 'Secrets are masked: the same value has the same mask everywhere.',
    route: (from: string, to: string, channel: string) => `${from} to ${to}, ${channel}`,
    wire: 'On the wire',
    log: (party: string) => party,
    headings: {
      notes: 'My notes',
      settings: 'Settings',
      diagram: 'Diagram',
      messages: 'Messages',
      inside: 'What was written down inside:',
      refused: 'Refused.',
    },
  },
} as const
