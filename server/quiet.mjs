/** Less noise: a sender who goes away is told of in the line of the request, and is nobody's error. */

/** Next writes several lines, with a stack, for each connection that ends before its request does. */
export function sayNothingOfAborted() {
  const tell = console.error
  console.error = (...args) => {
    if (!isAborted(args[0])) tell(...args)
  }
}

/** What Node makes of a request whose connection is gone. */
function isAborted(error) {
  return error?.code === 'ECONNRESET' && error.message === 'aborted'
}
