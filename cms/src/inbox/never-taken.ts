/** Why a submission can never be taken, in a sentence for the counter's log. Sending it again would change nothing. */
export class NeverTaken extends Error {
  override name = 'NeverTaken'
}
