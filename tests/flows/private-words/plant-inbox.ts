import { bringSubmission } from '../../support/bring-submission.ts'
import { pdfSaying } from '../../../cms/src/print/bare-pdf.ts'
import { done, type Planting } from './planting.ts'

/** What the city sends in: a message with files, answered; and what becomes a case at the counter. */
export async function plantInbox({ secret }: Planting): Promise<void> {
  const mail = (field: string) => `ana@${secret.plain(field)}.example`
  const file = async (field: string) => ({
    ...{ name: `${secret.plain(`${field}: name`)}.pdf`, mediaType: 'application/pdf' as const },
    content: pdfSaying(secret.word(`${field}: words`)),
  })
  const broken = {
    ...{
      name: `${secret.plain('file left out: name')}.pdf`,
      mediaType: 'application/pdf' as const,
    },
    content: Buffer.from('%PDF-1.4 rupt'),
  }
  const received = await bringSubmission({
    form: 'contact',
    page: `/presa/${secret.plain('submission: page')}/`,
    values: {
      ...{ name: secret.word('submission: name'), email: mail('submission: e-mail') },
      ...{ subject: secret.word('submission: subject'), message: secret.word('submission: text') },
    },
    files: [await file('file of a submission'), broken],
  })
  const answer = { act: 'answer', text: secret.word('submission: answer') }
  await done('contributor', 'POST', `/submissions/${received}/acts`, answer)

  await bringSubmission({
    form: 'question',
    values: {
      ...{ name: secret.word('counter: name'), email: mail('counter: e-mail') },
      ...{ subject: secret.word('counter: subject'), question: secret.word('counter: text') },
    },
    files: [await file('file of a question')],
  })
  await bringSubmission({
    form: 'information-request',
    values: {
      ...{ information: secret.word('counter request: text'), answerBy: 'post' },
      ...{ address: secret.word('counter request: address'), email: '' },
      ...{ name: secret.word('counter request: name'), capacity: 'organization' },
      ...{ organization: secret.word('counter request: organization') },
      phone: secret.word('counter request: phone'),
    },
  })
  await bringSubmission({
    form: 'accreditation',
    values: {
      ...{ name: secret.word('counter accreditation: name'), email: mail('accreditation: e-mail') },
      ...{
        outlet: secret.word('accreditation: outlet'),
        phone: secret.word('accreditation: phone'),
      },
      position: secret.word('accreditation: position'),
      purpose: secret.word('accreditation: purpose'),
    },
  })
}
