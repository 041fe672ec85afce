const noBreakSpace = '\u00A0'
/** Joins a hyphen to what follows it, and takes no room. */
export const joiner = '\u2060'

const beforeNumber =
  /(?:^|[\s„(–])(?:nr|art|alin|lit|pct|cap|pag|pagina|int|ora|orele|numărul)\.?$/i
const beforeName = /(?:^|[\s„(])str\.$/i
const afterNumber =
  /^(?:%|(?:de )?lei|kg|km|m²|kW|MB|kB|ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie)(?![\p{L}])/iu

const isDigit = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= '0' && letter <= '9'
const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && letter.toLowerCase() !== letter.toUpperCase()

/** Whether the space at `place` may not end a line: „nr. 12”, „23 noiembrie”, „20 %”. */
function binds(text: string, place: number): boolean {
  const next = text[place + 1]
  if (
    (isDigit(next) || next === '(') &&
    beforeNumber.test(text.slice(Math.max(0, place - 9), place))
  )
    return true
  if (isDigit(text[place - 1])) return afterNumber.test(text.slice(place + 1, place + 16))
  return text[place - 1] === '.' && beforeName.test(text.slice(Math.max(0, place - 5), place))
}

/** Tells of places in order whether the word around them is one that people copy and type: an address, not a name. */
function addressesIn(text: string): (place: number) => boolean {
  let end = -1
  let isAddress = false
  return (place) => {
    // Once a word: one of a megabyte may have a hyphen at every other letter.
    if (place > end) {
      const to = text.indexOf(' ', place)
      end = to === -1 ? text.length : to
      isAddress = /[@/]|\.\w/.test(text.slice(text.lastIndexOf(' ', place) + 1, end))
    }
    return isAddress
  }
}

/**
 * A text whose lines end where Romanian typography lets them: a number stays with its word („nr. 12”, „20 %”, „3 mai”),
 * a word with a hyphen in one piece („Cluj-Napoca”, „s-a”). Twice makes no difference. For what people read; what is
 * searched or copied stays as it was typed.
 */
export function bound(text: string): string {
  let result = ''
  let from = 0
  const isAddress = addressesIn(text)
  const put = (place: number, sign: string) => {
    result += text.slice(from, place) + sign
    from = place + 1
  }
  for (let place = text.length > 0 ? 1 : 0; place < text.length - 1; place += 1) {
    const letter = text[place]
    if (letter === ' ') {
      if (binds(text, place)) put(place, noBreakSpace)
    } else if (
      letter === '-' &&
      isLetter(text[place - 1]) &&
      isLetter(text[place + 1]) &&
      !isAddress(place)
    )
      put(place, `-${joiner}`)
  }
  return from === 0 ? text : result + text.slice(from)
}

/** Words in quotation marks; those that are quoted in them get the inner ones. */
export const quoted = (words: string): string =>
  `„${words.replaceAll('„', '«').replaceAll('”', '»')}”`
