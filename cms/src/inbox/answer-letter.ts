import { longDateTime } from '@avizier/shared/dates'
import { isAboutSender, type Form } from '@avizier/shared/forms/form'
import { toldValues } from '@avizier/shared/forms/told'
import type { MailBlock, MailContent } from '@avizier/shared/mail/content'
import { paragraphsIn } from '@avizier/shared/paragraphs'
import type { Letterhead } from '../mail/letterhead.ts'

interface Asked {
  form: Pick<Form, 'fields' | 'title'>
  values: Readonly<Record<string, string>>
  reference: string
  at: string
}

/** What was answered before, and when. */
export interface EarlierAnswer {
  at: string
  text: string
}

/** The same for each answer to one submission, so that mail programs keep them together. */
export const answerSubject = ({ form, values, reference }: Asked): string => {
  const line = form.fields.find((field) => field.kind === 'text' && !isAboutSender(field))
  return `Re: ${(line && values[line.name]) || form.title} (nr. ${reference})`
}

/** An answer as a letter: the words, who says them, what had been answered before, and the question. */
export function answerContent(
  text: string,
  asked: Asked,
  { office, institution, phone }: Pick<Letterhead, 'office' | 'institution' | 'phone'>,
  earlier: readonly EarlierAnswer[],
): MailContent {
  return [
    ...paragraphsOf(text),
    { kind: 'paragraph', text: `${office}\n${institution}\nTelefon: ${phone}` },
    ...earlier.toReversed().flatMap((answer): MailBlock[] => [
      { kind: 'paragraph', text: `V-am răspuns ${longDateTime(answer.at)}:` },
      { kind: 'quote', text: answer.text },
    ]),
    {
      kind: 'paragraph',
      text: `Ne-ați scris ${longDateTime(asked.at)} (nr. ${asked.reference}):`,
    },
    { kind: 'quote', text: questionOf(asked) },
  ]
}

const paragraphsOf = (text: string): MailBlock[] =>
  paragraphsIn(text).map((paragraph) => ({ kind: 'paragraph', text: paragraph }))

/** What was asked, without the name and the address of whoever did: they know both. */
function questionOf({ form, values }: Asked): string {
  const quoted = form.fields.filter(
    (field) => ['long', 'text', 'choice'].includes(field.kind) && !isAboutSender(field),
  )
  const told = toldValues({ fields: quoted }, values)
  return told
    .map(({ name, label, text }) =>
      quoted.some((field) => field.name === name && field.kind === 'choice')
        ? `${label} ${text}`
        : text,
    )
    .join('\n\n')
}
