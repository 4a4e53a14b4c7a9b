/** Methods that nobody here takes, and how a server says so (RFC 9110 §9.1). */

/** The methods of RFC 9110 §9.3 and RFC 5789 that a server may meet, and turn down one by one. */
const known: readonly string[] = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT']

/** RFC 9110 §15.5.6 for a method that this address does not take, §15.6.2 for one that the server does not know. */
export function statusOfRefusedMethod(method: string): 405 | 501 {
  return known.includes(method) ? 405 : 501
}

/** Methods that the platform’s Request refuses to be made with (Fetch, "forbidden method"). */
export function isForbiddenMethod(method: string): boolean {
  return ['CONNECT', 'TRACE', 'TRACK'].includes(method.toUpperCase())
}

/** The names of methods, as a sentence has them. */
export function listed(methods: readonly string[]): string {
  return methods.length < 2 ? methods.join('') : `${methods.slice(0, -1).join(', ')} and ${methods.at(-1)}`
}

/** Bodies of these have no meaning (RFC 9110 §9.3.1, §9.3.2). */
export function hasMeaninglessBody(method: string): boolean {
  return method === 'GET' || method === 'HEAD'
}
