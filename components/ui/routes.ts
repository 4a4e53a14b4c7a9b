/** The rooms of this site. Their addresses are written here; content, which is data, names its links in full. */
export const routes = {
  home: '/',
  learn: '/learn',
  /** Which lessons are about a flow. */
  taught: '/learn/taught',
  flows: '/flows',
  tokens: '/tokens',
  compare: '/compare',
  /** The labs. */
  attacks: '/attacks',
  quiz: '/quiz',
  /** One item after the other. */
  session: '/quiz/session',
  /** The test before the first lesson and after the last. */
  beforeAndAfter: '/quiz/before-and-after',
  notes: '/notes',
  glossary: '/glossary',
  /** What the cards of the terms say. */
  cards: '/glossary/cards',
  import: '/import',
  teach: '/teach',
  join: '/join',
  present: '/present',
  /** What a presenter reads, in a window of its own. */
  presenterNotes: '/present/notes',
  setList: '/set-list',
  handout: '/handout',
  theme: '/theme',
} as const

/** A lesson, or one of the other ways to get it: `/learn/stub-or-ticket/picture`. */
export function lessonHref(id: string, way?: 'picture' | 'walk' | 'quiz' | 'stick'): string {
  return way === undefined ? `${routes.learn}/${id}` : `${routes.learn}/${id}/${way}`
}

/** An attack lab, or one of the ways into it: `/attacks/alg-none?way=fix`. */
export function labHref(id: string, way?: 'watch' | 'yourself' | 'fix'): string {
  return way === undefined ? `${routes.attacks}/${id}` : `${routes.attacks}/${id}?way=${way}`
}

/** A lab in which a fault is to be found. */
export function faultHref(id: string): string {
  return `${routes.attacks}/fault/${id}`
}

/** The console of a room's instructor. */
export function consoleHref(code: string): string {
  return `${routes.teach}/${code}`
}

/** A student's page of a room. */
export function classHref(code: string): string {
  return `/class/${code}`
}

/** Where one joins a room: short, for it is typed. */
export function shortHref(code: string): string {
  return `/${code}`
}

/** The entry of a term: `/glossary#pkce`. */
export function glossaryHref(id: string): string {
  return `${routes.glossary}#${id}`
}

type PlaceOfFlow = {
  /** The name of a message: `token-response`. Without one, the flow opens where it opens. */
  readonly position?: string
  /** Those that differ from the flow's own. */
  readonly settings?: Readonly<Partial<Record<string, string>>> | undefined
  /** The id of the very run that is to be shown; without one, a fresh one is played. */
  readonly run?: string | undefined
  readonly step?: number | undefined
  /** The id of a ready-made what-if, which is played beside the story. */
  readonly whatIf?: string | undefined
  /** How the stage shows it: which view, which value is followed, which tab is open. */
  readonly view?: string | undefined
  readonly follow?: string | undefined
  readonly tab?: string | undefined
}

/** Where a flow is shown: `/flows/revocation/token-response?accessToken=jwt&run=x&step=3`. What each part says: docs/links.md. */
export function flowHref(flow: string, place: PlaceOfFlow = {}): string {
  const { position, settings = {}, run, step, whatIf, view, follow, tab } = place
  const values = Object.entries({ ...settings, run, step: step?.toString(), 'what-if': whatIf, view, follow, tab })
  const named = values.filter((entry): entry is [string, string] => entry[1] !== undefined)
  const path = position === undefined ? `${routes.flows}/${flow}` : `${routes.flows}/${flow}/${position}`
  return named.length === 0 ? path : `${path}?${new URLSearchParams(named)}`
}
