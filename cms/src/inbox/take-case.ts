import type { accreditation } from '@avizier/shared/forms/accreditation'
import type { Form } from '@avizier/shared/forms/form'
import { informationRequest } from '@avizier/shared/forms/information-request'
import type { question } from '@avizier/shared/forms/question'
import { toldValues } from '@avizier/shared/forms/told'
import type { Submission } from '@avizier/shared/forms/submission'
import { openCase, type NewCase } from '../cases/open-case.ts'
import type { Taker } from './taker.ts'
import { aboutOf } from './told-briefly.ts'

/** The answers of a form, by the names of its fields. */
type ValuesOf<Asking extends Form> = Readonly<
  Partial<Record<Asking['fields'][number]['name'], string>>
>
type Opening = Omit<NewCase, 'channel' | 'receivedAt' | 'files' | 'remark'>

/** Opens a case of what came by a form: received when the counter took it in, registered by a person, later. */
export const asCase =
  (openingOf: (values: Submission['values']) => Opening): Taker =>
  async (req, { at, values }, { kept, leftOut }) => {
    const remark = leftOut.join(' ') || null
    const came = { channel: 'counter', receivedAt: at, files: kept, remark } as const
    return { case: await openCase(req, { ...openingOf(values), ...came }) }
  }

const given = (value: string | undefined): string | null => value || null

export const openingOfQuestion = (values: ValuesOf<typeof question>): Opening => ({
  kind: 'question',
  subject: values.subject ?? '',
  text: given(values.question),
  applicant: { name: given(values.name), email: given(values.email), sort: 'person' },
})

const sorts = { person: 'person', organization: 'legal-person', press: 'press' } as const

/** The norms of Legea 544/2001 count who asks as a person and who asks as a legal person. */
export function openingOfInformationRequest(values: ValuesOf<typeof informationRequest>): Opening {
  const { name, organization, capacity = 'person', email, address, phone } = values
  const sort = Object.hasOwn(sorts, capacity) ? sorts[capacity as keyof typeof sorts] : null
  const isForOthers = sort === 'legal-person' && Boolean(organization)
  const [how] = toldValues(informationRequest, { answerBy: values.answerBy ?? '' })
  return {
    kind: 'information-request',
    subject: aboutOf(informationRequest, values),
    text: [values.information, how && `${how.label}: ${how.text}`].filter(Boolean).join('\n\n'),
    applicant: {
      name: given(isForOthers ? `${organization}, prin ${name}` : name),
      ...{ email: given(email), address: given(address), phone: given(phone), sort },
      outlet: sort === 'press' ? given(organization) : null,
    },
  }
}

export const openingOfAccreditation = (values: ValuesOf<typeof accreditation>): Opening => ({
  kind: 'accreditation',
  subject: ['Acreditare', values.outlet].filter(Boolean).join(': '),
  text: given(values.purpose),
  applicant: {
    ...{ name: given(values.name), email: given(values.email), phone: given(values.phone) },
    ...{ outlet: given(values.outlet), position: given(values.position), sort: 'press' },
  },
})
