import { FileRefused } from '../stored-files/file-refused.ts'

const stamp = String.raw`(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const timing = new RegExp(String.raw`^${stamp} +--> +${stamp}(?:\s.*)?$`)

const secondsOf = ([hours = '0', minutes, seconds, thousandths]: string[]): number =>
  Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(thousandths) / 1000

/**
 * Captions as WebVTT (W3C), with lines that end as everywhere. Throws FileRefused with the line that a player would not
 * understand: it would leave it out in silence.
 */
export function readCaptions(written: string): string {
  const text = written.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const [head = '', ...blocks] = text.split(/\n{2,}/)
  if (!/^WEBVTT(?:[ \t\n]|$)/.test(head))
    throw new FileRefused('Subtitrarea este un fișier WebVTT: începe cu rândul „WEBVTT”.')
  const cues = blocks.map((block) => block.trim()).filter((block) => block.includes('-->'))
  if (cues.length === 0) throw new FileRefused('Subtitrarea nu are niciun rând de afișat.')
  for (const cue of cues) refuseWrong(cue)
  return `${text.trim()}\n`
}

function refuseWrong(cue: string): void {
  const lines = cue.split('\n')
  const place = lines.findIndex((line) => line.includes('-->'))
  const line = lines[place] ?? ''
  const found = timing.exec(line)
  if (!found)
    throw new FileRefused(
      `Subtitrarea: „${line}” nu este un interval ca „00:00:01.000 --> 00:00:04.000”.`,
    )
  const [, ...parts] = found
  if (secondsOf(parts.slice(4)) <= secondsOf(parts.slice(0, 4)))
    throw new FileRefused(`Subtitrarea: „${line}” se încheie înainte să înceapă.`)
  if (
    lines
      .slice(place + 1)
      .join('')
      .trim() === ''
  )
    throw new FileRefused(`Subtitrarea: la „${line}” lipsesc cuvintele.`)
}
