/** Next calls this once in each process, before it answers anything. */
export async function register(): Promise<void> {
  // In development, what is answered in front of Next would not change with its source.
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NODE_ENV !== 'production') return
  const { answerInFront } = await import('./app/api/rooms/in-front')
  answerInFront()
}
