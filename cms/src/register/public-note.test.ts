import { describe, expect, it } from 'vitest'
import { publicNoteOf } from './public-note.ts'

const hour = { at: '2026-11-20T10:00:00.000Z', text: 'Ora corectă este 12:00, nu 10:00.' }
const place = { at: '2026-11-22T10:00:00.000Z', text: 'Locul corect este Sala de Sticlă' }
const form = (corrections: object[], changeNote: string | null = null) => ({
  corrections,
  changeNote,
})

describe('the note of a new public form', () => {
  it.each([
    ['inserted above', [place, hour], 'Locul corect este Sala de Sticlă.'],
    ['added below', [hour, place], 'Locul corect este Sala de Sticlă.'],
    [
      'edited',
      [{ ...hour, text: 'Ora corectă este 13:00, nu 10:00.' }],
      'Ora corectă este 13:00, nu 10:00.',
    ],
    ['told a second time', [hour, { ...hour, at: place.at }], hour.text],
  ])('tells the correction that was not there before: %s', (_, corrections, text) => {
    expect(publicNoteOf(form(corrections), form([hour]))).toEqual({ isCorrection: true, text })
  })

  it('tells two at once, the older first, wherever they stand', () => {
    expect(publicNoteOf(form([place, hour]), form([]))).toEqual({
      isCorrection: true,
      text: 'Ora corectă este 12:00, nu 10:00. Locul corect este Sala de Sticlă.',
    })
  })

  it.each([
    ['reordered', [place, hour]],
    ['dated otherwise', [hour, { ...place, at: hour.at }]],
  ])('tells nothing where corrections are only %s', (_, corrections) => {
    expect(publicNoteOf(form(corrections), form([hour, place]))).toEqual({
      isCorrection: false,
      text: null,
    })
  })

  it('says openly that a correction is public no more', () => {
    expect(publicNoteOf(form([hour]), form([hour, place]))).toEqual({
      isCorrection: false,
      text: 'A fost eliminată rectificarea „Locul corect este Sala de Sticlă”.',
    })
  })

  it('tells the change note together with a correction, and alone as it was written', () => {
    expect(publicNoteOf(form([hour], 'Program nou'), form([]))).toEqual({
      isCorrection: true,
      text: 'Ora corectă este 12:00, nu 10:00. Program nou.',
    })
    expect(publicNoteOf(form([], 'Program nou'), form([]))).toEqual({
      isCorrection: false,
      text: 'Program nou',
    })
    expect(publicNoteOf(form([], 'Program nou'), form([], 'Program nou')).text).toBeNull()
  })
})
