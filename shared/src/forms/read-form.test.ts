import { describe, expect, it } from 'vitest'
import { contact } from './contact.ts'
import { formOf, formSlugs } from './index.ts'
import { informationRequest } from './information-request.ts'
import { pageFeedback } from './page-feedback.ts'
import { proposal, debateAt, proposalPath } from './proposal.ts'
import { optionsOf, readForm, type Received } from './read-form.ts'
import { subscription } from './subscription.ts'
import { toldValues } from './told.ts'

const message = {
  name: 'Ana Pop',
  email: 'ana.pop@exemplu.ro',
  subject: 'Despre un comunicat',
  message: 'Bună ziua.',
}
const read = (texts: Received['texts'], files: Received['files'] = []) =>
  readForm(contact, { texts, files }, {})

describe('what was typed', () => {
  it('is taken with its letters mended, and only what was asked', () => {
    const typed = {
      ...message,
      name: '  Ana\r\n Pop\u200B ',
      message: 'Bună ziua.\r\n\r\nPiaţa Unirii\r\n',
      isAdmin: 'yes',
      __proto__: 'x',
    }
    expect(read(typed)).toEqual({
      values: { ...message, name: 'Ana Pop', message: 'Bună ziua.\n\nPiața Unirii' },
      files: [],
    })
  })

  it('that leaves no ink was not typed', () => {
    expect(read({ ...message, name: ' \u2800\u00A0', message: '\n\n' })).toEqual({
      faults: [
        { field: 'name', sentence: 'Completați „Numele dumneavoastră”.' },
        { field: 'message', sentence: 'Completați „Mesajul”.' },
      ],
    })
  })

  it('is told by length how much has room', () => {
    expect(read({ ...message, message: 'a'.repeat(5001) })).toEqual({
      faults: [
        {
          field: 'message',
          sentence: 'Textul are 5.001\u00A0caractere; încap 5.000 de\u00A0caractere. Scurtați-l.',
        },
      ],
    })
    expect(read({ ...message, message: 'a\r\n'.repeat(2500) })).toMatchObject({ files: [] })
  })

  it.each([
    'ana',
    'ana@',
    'ana@exemplu',
    'ana pop@exemplu.ro',
    'a@b.ro\r\nBcc: c@d.ro',
    'ana@exemplu.ro,b@c.ro',
  ])('%j is no address of e-mail', (email) => {
    expect(read({ ...message, email })).toEqual({
      faults: [
        {
          field: 'email',
          sentence: 'Adresa de e-mail nu este scrisă întreagă. Ea arată ca nume@exemplu.ro.',
        },
      ],
    })
  })
})

describe('answers to choose', () => {
  it('are those of the form', () => {
    const answer = (found: string) => readForm(pageFeedback, { texts: { found }, files: [] }, {})
    expect(answer('partly')).toEqual({
      values: { found: 'partly', missing: '', email: '', improve: '' },
      files: [],
    })
    for (const other of ['', 'maybe', 'constructor'])
      expect(answer(other)).toEqual({
        faults: [
          { field: 'found', sentence: 'Alegeți un răspuns la „Ați găsit informațiile căutate?”.' },
        ],
      })
  })

  it('that depend on what is public are those that there are', () => {
    const texts = { email: message.email, target: '/teme/apa/', rhythm: 'daily' }
    const choices = { 'subscription-targets': [{ value: '/teme/apa/', label: 'Apă' }] }
    expect(readForm(subscription, { texts, files: [] }, choices)).toMatchObject({ values: texts })
    expect(readForm(subscription, { texts, files: [] }, {})).toMatchObject({
      faults: [{ field: 'target' }],
    })
  })

  it('an agreement is ticked or not', () => {
    const texts = {
      name: 'Ana Pop',
      email: message.email,
      article: 'art. 3',
      proposal: 'Mai mulți copaci.',
      isNamePublic: 'on',
    }
    const faulty = readForm(proposal, { texts, files: [] }, {})
    expect(faulty).toEqual({
      faults: [
        {
          field: 'consent',
          sentence: 'Fără acest acord nu putem primi formularul. Bifați căsuța.',
        },
      ],
    })
    const agreed = readForm(proposal, { texts: { ...texts, consent: 'on' }, files: [] }, {})
    expect(agreed).toMatchObject({ values: { isNamePublic: 'yes', consent: 'yes' } })
  })
})

describe('an answer that another makes needed', () => {
  const asked = {
    information: 'Contractele de salubrizare din 2025.',
    name: 'Ana Pop',
    capacity: 'person',
  }
  const faults = (texts: Received['texts']) => {
    const answer = readForm(informationRequest, { texts: { ...asked, ...texts }, files: [] }, {})
    return 'faults' in answer ? answer.faults : []
  }

  it('is asked for where it is needed, and nowhere else', () => {
    expect(faults({ answerBy: 'post' })).toEqual([
      { field: 'address', sentence: 'Completați „Adresa poștală”.' },
    ])
    expect(faults({ answerBy: 'editable', capacity: 'press' })).toEqual([
      { field: 'email', sentence: 'Completați „Adresa de e-mail”.' },
      { field: 'organization', sentence: 'Completați „Numele organizației sau al redacției”.' },
    ])
    expect(faults({ answerBy: 'email', email: message.email })).toEqual([])
    expect(faults({ answerBy: 'post', address: 'Str. Teilor nr. 1' })).toEqual([])
  })

  it('is right where it is given without need', () => {
    expect(faults({ answerBy: 'post', address: 'Str. Teilor nr. 1', email: 'ana' })).toHaveLength(1)
  })

  it('names a choice of its own form, and values that it has', () => {
    for (const form of formSlugs.map(formOf))
      for (const { neededFor } of form.fields) {
        if (!neededFor) continue
        const choice = form.fields.find(({ name }) => name === neededFor.choice)
        const options = choice?.kind === 'choice' ? optionsOf(choice, {}) : []
        const values = options.map(({ value }) => value)
        expect(values).toEqual(expect.arrayContaining([...neededFor.values]))
      }
  })
})

describe('files', () => {
  const pdf = { name: 'plan.pdf', bytes: Buffer.from('%PDF-1.7\n…'), isCut: false }

  it('are judged by their content', () => {
    const jpeg = {
      name: 'C:\\Poze\\a.exe',
      bytes: Buffer.from([0xff, 0xd8, 0xff, 0]),
      isCut: false,
    }
    expect(read(message, [pdf, jpeg])).toEqual({
      values: message,
      files: [
        { name: 'plan.pdf', mediaType: 'application/pdf', bytes: pdf.bytes },
        { name: 'a.exe', mediaType: 'image/jpeg', bytes: jpeg.bytes },
      ],
    })
  })

  it.each([
    ['no kind that is taken', [{ ...pdf, bytes: Buffer.from('<html>') }], 'nu este un PDF sau o'],
    ['empty', [{ ...pdf, bytes: Buffer.alloc(0) }], 'este gol'],
    ['too large', [{ ...pdf, isCut: true }], 'prea mare; limita este de 10\u00A0MB'],
    ['too many', Array.from({ length: 6 }, () => pdf), 'cel mult 5'],
  ])('are refused where they are %s', (_, files, sentence) => {
    const answer = read(message, files)
    expect('faults' in answer && answer.faults.map(({ field }) => field)).toEqual(['files'])
    expect('faults' in answer && answer.faults[0].sentence).toContain(sentence)
  })

  it('are not taken by a form that asks for none', () => {
    expect(readForm(pageFeedback, { texts: { found: 'yes' }, files: [pdf] }, {})).toMatchObject({
      files: [],
    })
  })
})

it('a debate has an address for proposals', () => {
  const debate = '/dezbateri/2026/regulamentul-teraselor/'
  expect(proposalPath(debate)).toBe('/ghiseu/propuneri/2026/regulamentul-teraselor/')
  expect(debateAt('2026/regulamentul-teraselor/')).toBe(debate)
})

it('answers are told in the words of the form', () => {
  expect(toldValues(pageFeedback, { found: 'no', missing: '', improve: 'Harta.' })).toEqual([
    { name: 'found', label: 'Ați găsit informațiile căutate?', text: 'Nu' },
    { name: 'improve', label: 'Cum am putea îmbunătăți pagina sau site-ul?', text: 'Harta.' },
  ])
})
