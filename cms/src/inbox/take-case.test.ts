import { expect, it } from 'vitest'
import {
  openingOfAccreditation,
  openingOfInformationRequest,
  openingOfQuestion,
} from './take-case.ts'

const request = {
  information: 'Contractele de salubrizare din 2025.',
  answerBy: 'editable',
  email: 'ana@example.ro',
  address: '',
  name: 'Ana Pop',
  capacity: 'person',
  organization: '',
  phone: '',
}
const ana = { name: 'Ana Pop', email: 'ana@example.ro', address: null, phone: null, outlet: null }

it('a request asks as a person, with the way in which the answer is wanted', () => {
  expect(openingOfInformationRequest(request)).toEqual({
    kind: 'information-request',
    subject: 'Contractele de salubrizare din 2025.',
    text: 'Contractele de salubrizare din 2025.\n\nCum doriți răspunsul: Prin e-mail, în format editabil',
    applicant: { ...ana, sort: 'person' },
  })
})

it('a request asks for an organization or for the press, under whose name the report counts it', () => {
  const organization = 'Asociația Parcul Est'
  const asks = (capacity: string) =>
    openingOfInformationRequest({ ...request, capacity, organization }).applicant
  expect(asks('organization')).toEqual({
    ...{ ...ana, name: 'Asociația Parcul Est, prin Ana Pop' },
    sort: 'legal-person',
  })
  expect(asks('press')).toEqual({ ...ana, outlet: organization, sort: 'press' })
  // What somebody left in the field before they chose.
  expect(asks('person')).toEqual({ ...ana, sort: 'person' })
})

it('a question is what was asked, by whom', () => {
  const values = { subject: 'Parcarea', question: 'Cât costă?', name: 'Ana', email: 'a@b.ro' }
  expect(openingOfQuestion(values)).toEqual({
    ...{ kind: 'question', subject: 'Parcarea', text: 'Cât costă?' },
    applicant: { name: 'Ana', email: 'a@b.ro', sort: 'person' },
  })
})

it('an accreditation names outlet and position', () => {
  const values = { name: 'Ana', outlet: 'Ziarul', email: 'a@b.ro', purpose: 'Conferința.' }
  expect(openingOfAccreditation({ ...values, position: 'reporter', phone: '' })).toEqual({
    ...{ kind: 'accreditation', subject: 'Acreditare: Ziarul', text: 'Conferința.' },
    applicant: {
      ...{ name: 'Ana', email: 'a@b.ro', phone: null },
      ...{ outlet: 'Ziarul', position: 'reporter', sort: 'press' },
    },
  })
})
