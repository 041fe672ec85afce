/** What came is no form, or not one that is taken; the sentence is for whoever sent it. */
export class BodyRefused extends Error {
  override name = 'BodyRefused'
  readonly status: number
  constructor(status: 400 | 408 | 413 | 415 | 503, sentence: string) {
    super(sentence)
    this.status = status
  }
}

export const refusals = {
  broken: () =>
    new BodyRefused(400, 'Formularul a ajuns trunchiat sau deteriorat. Trimiteți-l din nou.'),
  slow: () =>
    new BodyRefused(408, 'Formularul a ajuns prea încet și a fost întrerupt. Trimiteți-l din nou.'),
  large: () =>
    new BodyRefused(
      413,
      'Formularul, cu fișierele lui, este prea mare. Trimiteți mai puține fișiere sau micșorați-le.',
    ),
  strange: () =>
    new BodyRefused(415, 'Formularul a fost trimis într-un fel pe care ghișeul nu îl citește.'),
  full: () =>
    new BodyRefused(
      503,
      'Ghișeul nu mai are loc acum, așa că formularul nu a fost trimis. Cu butonul „Înapoi” al browserului regăsiți, de cele mai multe ori, ce ați scris: încercați din nou mâine.',
    ),
  busy: () =>
    new BodyRefused(
      503,
      'Ghișeul primește acum foarte multe fișiere. Trimiteți din nou formularul peste un minut.',
    ),
} as const
