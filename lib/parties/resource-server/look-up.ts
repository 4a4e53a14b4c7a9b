/** A look-up that failed: then nothing is known of the token, and nothing is held against it. */
import { jsonObject } from '../../world/http-text'
import { type HttpResponse, header, mediaType } from '../../world/message'

/** The API could not find out what a token is worth. */
export class LookUpFailed extends Error {
  override readonly name = 'LookUpFailed'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** What a question was for, and where it went. */
export type Question = { readonly what: string; readonly asked: string }

/** The error that says whom the API asked for what, what came back, and what is wrong with that. */
export function lookUpFailed(
  code: string,
  { what, asked }: Question,
  answer: HttpResponse,
  problem: string,
): LookUpFailed {
  return new LookUpFailed(
    code,
    `${what} failed. The API asked ${asked}, and what came back is ${cameBack(answer)}: ${problem}. So it cannot tell what the token is worth.`,
  )
}

function cameBack(answer: HttpResponse): string {
  const { status, body } = answer
  const error = jsonObject(body)?.error
  const location = header(answer, 'location')
  const type = body === '' ? 'without a body' : `with ${mediaType(answer) || 'a body of no type'}`
  const more = location ? ` to ${location}` : typeof error === 'string' ? ` and the error "${error}"` : ''
  return `${status} ${type}${more}`
}
