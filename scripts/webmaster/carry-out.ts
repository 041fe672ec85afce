import type { Publisher } from '@avizier/site/publisher'
import { Refusal } from '../start/refusal.ts'

/**
 * Has a publisher of our own carry out what lies in its order book. A mirror that was made anew is filled first: until then nothing
 * may be built from it. Throws Refusal where the CMS does not answer for that; the order stays in the order book.
 */
export async function carryOut(
  publisher: Pick<Publisher, 'isFilling' | 'follow' | 'work'>,
): Promise<void> {
  if (publisher.isFilling())
    await publisher.follow(0, new AbortController().signal).catch((error: unknown) => {
      throw new Refusal(
        `The publisher has to read the register anew first, and could not (${String(error)}). ` +
          'Start the newsroom with npm start: it does so and carries out the order.',
      )
    })
  await publisher.work()
}
