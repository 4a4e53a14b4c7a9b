/** The same things in an order of chance (Fisher and Yates): each order is as likely as any other. */
export function shuffled<Item>(items: Iterable<Item>, random: () => number = Math.random): Item[] {
  const left = [...items]
  return Array.from({ length: left.length }, () => left.splice(Math.floor(random() * left.length), 1)).flat()
}
