import { describe, expect, it } from 'vitest'
import { changeRefusals, publicChangeOf, type PublicChangeDetails } from './public-change.ts'
import { correctionSentence } from './sentence.ts'

const at = '2026-11-28T10:00:00.000Z'
const told = { wrong: 'ora 10', right: 'ora 12' }
const live = { changeNote: 'Program nou', corrections: [] }
const written = { changeNote: null, corrections: [told] }
const silent = { changeNote: null, corrections: [] }
const asked = (details: PublicChangeDetails, draft: object = silent) =>
  publicChangeOf(details, draft, live, at)

describe('the sentence of a correction', () => {
  it.each([
    [told, 'În loc de „ora 10” se citește „ora 12”.'],
    [
      { ...told, text: 'Ne cerem scuze.' },
      'În loc de „ora 10” se citește „ora 12”. Ne cerem scuze.',
    ],
    [{ wrong: '„ora 10”', right: '"ora 12"' }, 'În loc de „ora 10” se citește „ora 12”.'],
    [{ wrong: 'a „b” c „d”', right: 'e' }, 'În loc de „a „b” c „d”” se citește „e”.'],
    [{ text: 'Ora corectă este 12.' }, 'Ora corectă este 12.'],
  ])('of %j', (correction, sentence) => {
    expect(correctionSentence(correction)).toBe(sentence)
  })
})

describe('an update of what is public', () => {
  it.each([
    ['nothing', {}, silent, { change: changeRefusals.unanswered }],
    [
      'minor over a correction',
      { change: 'minor' },
      written,
      { change: changeRefusals.correctionInMinor },
    ],
    [
      'major without a note',
      { change: 'major' },
      silent,
      { publicNote: changeRefusals.noteMissing },
    ],
    [
      'major with the note that was told before',
      { change: 'major', publicNote: 'Program nou' },
      silent,
      { publicNote: changeRefusals.noteTold },
    ],
    [
      'a correction of nothing',
      { change: 'correction' },
      silent,
      { correction: changeRefusals.correctionMissing },
    ],
  ] as const)('is refused beside the field where it answers %s', (_, details, draft, refusals) => {
    expect(asked(details, { ...draft })).toEqual({ refusals })
  })

  it.each([
    ['minor', { change: 'minor' }, { changeNote: 'Scrisă în formular' }, { changeNote: null }],
    ['major', { change: 'major', publicNote: 'Alt loc' }, silent, { changeNote: 'Alt loc' }],
    [
      'major, by the note of the text',
      { change: 'major' },
      { changeNote: 'Alt loc' },
      { changeNote: 'Alt loc' },
    ],
    ['a correction in the text', { change: 'correction' }, written, { changeNote: null }],
    [
      'a correction in the act',
      { change: 'correction', correction: told },
      silent,
      { changeNote: null, corrections: [{ ...told, at }] },
    ],
    ['what the text says itself, a note', {}, { changeNote: 'Alt loc' }, { changeNote: 'Alt loc' }],
    ['what the text says itself, a correction', {}, written, { changeNote: null }],
  ] as const)('is told as it is answered: %s', (_, details, draft, data) => {
    expect(asked(details, draft as object)).toEqual({ data })
  })

  it('is none where nothing is public: nothing is asked', () => {
    expect(publicChangeOf({}, silent, null, at)).toEqual({ data: {} })
  })
})
