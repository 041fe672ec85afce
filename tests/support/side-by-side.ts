/** Does something with each item, as many at the same moment as there are hands; whoever is free takes the next. */
export async function sideBySide<Hand, Item>(
  hands: readonly Hand[],
  items: readonly Item[],
  work: (hand: Hand, item: Item) => Promise<unknown>,
): Promise<void> {
  const next = items.values()
  await Promise.all(
    hands.map(async (hand) => {
      for (const item of next) await work(hand, item)
    }),
  )
}
