/** The rest of a body that was answered before it was read: unread, it would hold up the connection, or take the answer down with it. */

/** Beyond this, it costs less to open another connection. */
const mostBytes = 8 * 1024 * 1024

/** In milliseconds: as long as the rest may take. */
const longest = 3_000

/** Once the answer is out, what is left of the body is read and thrown away. */
export function discardRest(request, response) {
  response.once('prefinish', () => {
    if (request.complete || request.destroyed) return
    linger(request.socket)
    readOff(request)
  })
}

/**
 * Node closes a connection that is over at once. Where bytes are unread, the other side then gets a reset, and may lose
 * the answer that it has not read yet (RFC 9112 §9.6): here only the sending half is closed.
 */
function linger(socket) {
  socket.destroySoon = () => socket.end()
}

function readOff(request) {
  const { socket } = request
  const end = socket.bytesRead + mostBytes
  const watch = setInterval(() => socket.bytesRead > end && socket.destroy(), 20)
  const timer = setTimeout(() => socket.destroy(), longest)
  const done = () => [clearInterval(watch), clearTimeout(timer), delete socket.destroySoon]
  request.once('end', done).once('close', done)
  socket.once('close', done)
  request.unpipe()
  request.resume()
}
