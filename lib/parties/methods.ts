/** Methods that nobody here takes, and how a server says so (RFC 9110 §9.1). */

/** The methods of RFC 9110 §9.3 and RFC 5789 that can be sent in a world. */
const known: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']

/** RFC 9110 §15.5.6 for a method that this address does not take, §15.6.2 for one that the server does not know. */
export function statusOfRefusedMethod(method: string): 405 | 501 {
  return known.includes(method) ? 405 : 501
}

/** The names of methods, as a sentence has them. */
export function listed(methods: readonly string[]): string {
  return methods.length < 2 ? methods.join('') : `${methods.slice(0, -1).join(', ')} and ${methods.at(-1)}`
}
