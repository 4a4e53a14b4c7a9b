/** How the members of an authorization server’s metadata are put into words: what each is, and what its absence means. */

import type { ParameterWords, SpecReference } from '@/content/types'

/** Every member is said by Acme ID about itself, and read by clients that want to know. */
function said(is: string, without: string, spec: SpecReference): ParameterWords {
  return {
    is,
    madeBy: 'Acme ID, about itself.',
    checkedBy: 'Nobody checks it against anything. A client goes by it.',
    without,
    spec,
  }
}

const notOffered = 'A client takes it that Acme ID does not offer this, unless its operator was told the address.'

/** An address that the server gives. `without`: what a client makes of it where it is left out. */
export function endpoint(where: string, spec: SpecReference, without = notOffered): ParameterWords {
  return said(`The address where ${where}.`, without, spec)
}

const nothingAssumed = 'Nothing is assumed: a client would have to ask Acme ID’s operator, or to try.'

/** A list of what the server supports. */
export function list(of: string, spec: SpecReference, without = nothingAssumed): ParameterWords {
  return said(`The ${of} that Acme ID supports.`, without, spec)
}

const countsAsNo = 'It counts as no.'

/** A yes or a no. */
export function whether(that: string, spec: SpecReference, without = countsAsNo): ParameterWords {
  return said(`Whether ${that}.`, without, spec)
}
