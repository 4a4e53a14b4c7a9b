/** Each stretch of a text with where it begins, by which it is told from another that says the same. */
export function placed<Piece>(
  pieces: readonly Piece[],
  textOf: (piece: Piece) => string,
): { at: number; piece: Piece }[] {
  let at = 0
  return pieces.map((piece) => {
    const begins = at
    at += textOf(piece).length
    return { at: begins, piece }
  })
}
