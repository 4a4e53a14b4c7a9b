/** The names of every parameter, member, cookie and header field that a message of ours carries: a closed union, so that one without words does not compile. */
import { topics } from './vocabulary/topics'

export type ParameterName = (typeof topics)[number]['parameters'][number]

export const parameterNames: readonly ParameterName[] = topics.flatMap(({ parameters }) => parameters)

/** True for a name that there are words for. */
export function isParameterName(name: string): name is ParameterName {
  return (parameterNames as readonly string[]).includes(name)
}
