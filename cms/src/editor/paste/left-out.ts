import { count } from '@avizier/shared/numbers'

/** How many of each were in a clipboard and are not taken over. */
export interface LeftOut {
  pictures: number
  notes: number
  comments: number
  deletions: number
  links: number
  embedded: number
  /** Lines of a table of contents. */
  contents: number
}

export const nothing = (): LeftOut => ({
  pictures: 0,
  notes: 0,
  comments: 0,
  deletions: 0,
  links: 0,
  embedded: 0,
  contents: 0,
})

type Sentence = [one: string, several: (number: (noun: string, nouns: string) => string) => string]

const sentences: Record<keyof LeftOut, Sentence> = {
  pictures: [
    'O imagine nu a fost preluată: încărcați-o cu „Încarcă”, din lista pe care o deschide „/”.',
    (number) =>
      `${number('o imagine', 'imagini')} nu au fost preluate: încărcați-le cu „Încarcă”, din lista pe care o deschide „/”.`,
  ],
  notes: [
    'O notă de subsol nu a fost preluată: scrieți-o în text, dacă cititorul are nevoie de ea.',
    (number) =>
      `${number('o notă', 'note')} de subsol nu au fost preluate: scrieți-le în text, dacă cititorul are nevoie de ele.`,
  ],
  comments: [
    'Un comentariu nu a fost preluat.',
    (number) => `${number('un comentariu', 'comentarii')} nu au fost preluate.`,
  ],
  deletions: [
    'Un fragment șters cu „Urmărire modificări” nu a fost preluat.',
    (number) =>
      `${number('un fragment', 'fragmente')} șterse cu „Urmărire modificări” nu au fost preluate.`,
  ],
  links: [
    'O legătură fără adresă de internet a rămas doar text.',
    (number) => `${number('o legătură', 'legături')} fără adresă de internet au rămas doar text.`,
  ],
  embedded: [
    'Un film, o hartă sau alt element încorporat nu a fost preluat.',
    (number) =>
      `${number('un element', 'elemente')} încorporate (filme, hărți) nu au fost preluate.`,
  ],
  contents: [
    'Un rând de cuprins nu a fost preluat.',
    (number) => `${number('un rând', 'rânduri')} de cuprins nu au fost preluate.`,
  ],
}

/** What the person who pasted is told; null where everything was taken over. */
export function leftOutSentence(leftOut: LeftOut): string | null {
  const told = Object.entries(sentences).flatMap(([kind, [one, several]]) => {
    const many = leftOut[kind as keyof LeftOut]
    if (many === 0) return []
    return [many === 1 ? one : several((noun, nouns) => count(many, noun, nouns))]
  })
  return told.length > 0 ? told.join(' ') : null
}
