import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common'

export const minPasswordLength = 12
export const maxPasswordLength = 200

/** What the people of a city hall's newsroom would take first. */
const ofTheHouse = [
  ...['parola', 'parolă', 'avizier', 'redactie', 'redacție', 'primaria', 'primărie', 'comunicat'],
  ...['cluj', 'napoca', 'clujnapoca', 'primariacluj', 'birou', 'massmedia', 'administrator'],
]

/** 0 to 4, by how many guesses it withstands; 3 is more than 10⁸. */
const leastScore = 3

const estimate = new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs })

/** Why a password is not taken, a sentence in Romanian; null where it is. `own`: the name and address of its owner. */
export function passwordFault(password: unknown, own: readonly string[]): string | null {
  if (typeof password !== 'string' || [...password].length < minPasswordLength)
    return `Parola are cel puțin ${minPasswordLength} caractere. Câteva cuvinte alăturate sunt ușor de ținut minte.`
  if (password.length > maxPasswordLength)
    return `Parola are cel mult ${maxPasswordLength} de caractere.`
  const known = [...ofTheHouse, ...wordsOf(own)]
  // „ana.popescu2026” is guessed as soon as „anapopescu2026”.
  const written = [password, password.replace(/[^\p{L}\d]/gu, '')]
  if (written.every((text) => estimate.check(text, known).score >= leastScore)) return null
  return 'Parola este ușor de ghicit: repetări, șiruri, parole des folosite, numele sau adresa dumneavoastră. Alegeți patru cuvinte fără legătură între ele.'
}

function wordsOf(own: readonly string[]): string[] {
  return own.flatMap((text) => {
    const words = text
      .toLowerCase()
      .split(/[^\p{L}\d]+/u)
      .filter((word) => word.length > 2)
    return [text.toLowerCase(), words.join(''), words.toReversed().join(''), ...words]
  })
}
