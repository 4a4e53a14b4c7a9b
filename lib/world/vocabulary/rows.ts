/** The rows by which messages are told apart. A topic's rows name any kind and role; `classify.ts`, which knows both, checks the names. */

export type RequestRow<Kind extends string = string, Role extends string = string> = readonly [
  role: Role,
  method: string,
  path: RegExp,
  kind: Kind,
  test?: RequestTest,
]

/** More than the path decides: the query, the form. */
export type RequestTest = (parameters: URLSearchParams) => boolean

export type Answer = {
  readonly redirect: boolean
  readonly status: number
  readonly ok: boolean
  readonly path: string
  /** Names of the parameters of a Location, in its query and in its fragment. */
  readonly names: ReadonlySet<string>
  /** True where a redirect leaves the server that sent it. */
  readonly leaves: boolean
  /** Names of what the page's form posts to another server (OAuth 2.0 Form Post Response Mode §2). */
  readonly posts: ReadonlySet<string>
  /** The `error` member of a JSON body (RFC 6749 §5.2); empty where there is none. */
  readonly error: string
}

export type ResponseRow<Kind extends string = string> = readonly [test: (answer: Answer) => boolean, kind: Kind]

/** By the kind of the request that is answered; the first row that fits. */
export type ResponseRows<Kind extends string = string> = Readonly<Partial<Record<Kind, readonly ResponseRow<Kind>[]>>>

export const leavesWith =
  (name: string) =>
  ({ leaves, names }: Answer): boolean =>
    leaves && names.has(name)
export const redirectsTo =
  (start: string) =>
  ({ redirect, path }: Answer): boolean =>
    redirect && path.startsWith(start)
export const says =
  (code: string) =>
  ({ error }: Answer): boolean =>
    error === code
export const ok = (answer: Answer): boolean => answer.ok
export const always = (): boolean => true
