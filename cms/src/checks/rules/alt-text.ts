import { foldLetters } from '@avizier/shared/letters'
import type { Found, Rule } from '../finding.ts'

const fileName = /\.(jpe?g|png|webp|avif|gif|tiff?)$|^(img|dsc|dscn|pxl|image|screenshot)[-_ ]?\d/i
/** Words that only say that there is a picture. */
const empty = new Set(['imagine', 'foto', 'fotografie', 'poza', 'picture', 'image', 'img', 'afis'])
/** A screen reader reads it in one breath. */
const longest = 250

/** Pictures are described for those who do not see them (OUG nr. 112/2018, WCAG 1.1.1). */
export const altText: Rule = {
  name: 'alt-text',
  blocks: 'publish',
  find: ({ pictures }, facts) => {
    const told = new Map<string, Found>()
    for (const { path, id } of pictures) {
      const picture = facts.pictures[id]
      const said = picture && sayOf(picture)
      if (said) told.set(`${path} ${id}`, { path, ...said })
    }
    return [...told.values()]
  },
}

function sayOf({
  alt,
  isDecorative,
}: {
  alt: string
  isDecorative: boolean
}): Omit<Found, 'path'> | null {
  const text = alt.trim()
  if (isDecorative) return null
  if (text === '')
    return {
      severity: 'error',
      message:
        'O imagine nu este descrisă pentru cine nu o vede: deschideți-o și scrieți ce arată sau bifați „Decorativă”.',
    }
  const known = { severity: 'advice', passage: text } as const
  if (fileName.test(text) || empty.has(foldLetters(text)))
    return {
      ...known,
      message: `Descrierea „${text}” nu spune ce arată imaginea: deschideți-o și descrieți-o în câteva cuvinte.`,
    }
  if (text.length > longest)
    return {
      ...known,
      message: `Descrierea unei imagini este foarte lungă („${text.slice(0, 40)}…”): ajung una-două propoziții.`,
    }
  return null
}
