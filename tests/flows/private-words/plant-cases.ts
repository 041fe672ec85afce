import { z } from 'zod'
import { addDays, dayOf } from '@avizier/shared/dates'
import type { CaseActName } from '../../../cms/src/cases/acts.ts'
import { allChannels, type Channel } from '../../../cms/src/cases/channels.ts'
import {
  allCaseKinds,
  caseKind,
  hasAct,
  takesChannel,
  type CaseKind,
} from '../../../cms/src/cases/kinds.ts'
import { clientOf, publishByTwo } from '../../support/api-client.ts'
import { pdfSaying } from '../../../cms/src/print/bare-pdf.ts'
import { done, firstOf, idIn, sendForm, type Planting } from './planting.ts'

const doneSchema = z.object({ seen: z.number() })

/** A case of every kind from its arrival to its end, with a word of its own in all that is typed; what can be published is. */
export async function plantCases(planting: Planting): Promise<void> {
  const request = await walk(planting, 'information-request')
  for (const kind of allCaseKinds)
    if (kind !== 'information-request') await walk(planting, kind, request)
  await refuse(planting)
  await dropMessage(planting)
}

/** How cases of a kind come first of all. */
export const firstChannel = (kind: CaseKind): Channel =>
  allChannels.find((channel) => takesChannel(kind, channel)) ?? 'paper'

/** A case in a test's hands, which knows how many acts it has. */
interface Opened {
  id: string
  word: (field: string) => string
  act: (who: string, act: string, more?: object) => Promise<void>
  /** An act that came by another door. */
  heard: () => void
}

async function open({ secret }: Planting, kind: CaseKind, request?: string): Promise<Opened> {
  const word = (field: string) => secret.word(`${kind}: ${field}`)
  const host = (field: string) => `${secret.plain(`${kind}: ${field}`)}.example`
  const own = {
    broadcast: {
      ...{ programme: word('programme'), broadcaster: word('broadcaster') },
      ...{ askedBy: word('asked by'), airedAt: new Date().toISOString() },
    },
    problem: { outlet: word('outlet of the article'), address: `https://${host('article')}/1` },
    request,
  }
  const { has } = caseKind(kind)
  const applicant = {
    ...{ name: word('name'), address: word('address'), phone: word('phone'), sort: 'person' },
    ...{ outlet: word('outlet'), position: word('position'), email: `ana@${host('e-mail')}` },
  }
  const answer = await done('contributor', 'POST', '/cases', {
    ...{ kind, channel: firstChannel(kind), applicant },
    ...{ subject: word('subject'), text: word('text'), ...(has && { [has]: own[has] }) },
    receivedAt: new Date().toISOString(),
  })
  const id = idIn(answer)
  let seen = 1
  return {
    ...{ id, word },
    heard: () => (seen += 1),
    act: async (who, act, more = {}) => {
      const { body } = await done(who, 'POST', `/cases/${id}/acts`, { act, seen, ...more })
      seen = doneSchema.parse(body).seen
    },
  }
}

const byMail = { way: 'e-mail' }

/** From the arrival over a department and the desk to the letter, and to the site where that is for this kind. */
async function walk(planting: Planting, kind: CaseKind, request?: string): Promise<string> {
  const opened = await open(planting, kind, request)
  const { id, word, act } = opened
  await act('contributor', 'register', { number: word('number'), at: new Date().toISOString() })
  await askDepartment(opened)
  const has = (name: CaseActName) => hasAct(kind, firstChannel(kind), name)
  if (has('confirm-receipt')) await act('contributor', 'confirm-receipt', byMail)
  if (has('extend')) await act('editor', 'extend', { ...byMail, text: word('why it is extended') })
  if (has('write')) await answer(opened, kind)
  else await act('editor', 'grant', byMail)
  if (has('publish')) await publish(planting, opened, kind)
  await act('contributor', 'reopen', { note: word('why it is opened again') })
  if (has('write')) await act('contributor', 'write', { text: word('draft') })
  if (kind === 'question') await act('contributor', 'withdraw', { note: word('why withdrawn') })
  else if (kind === 'press-problem') await act('editor', 'close', { note: word('why closed') })
  return id
}

async function askDepartment({ id, word, act, heard }: Opened): Promise<void> {
  const department = await clientOf('department')
  const me = z.object({ user: z.object({ department: z.string() }) })
  const { user } = me.parse((await department.call('GET', '/users/me?depth=0')).body)
  const dueOn = addDays(dayOf(new Date()), 5)
  await act('contributor', 'ask-part', { ...user, text: word('asked'), dueOn })
  const part = await firstOf(await clientOf('chief'), `/case-parts?where[case][equals]=${id}`)
  const answered = { act: 'answer-part', seen: 1, text: word('answer of the department') }
  await done('department', 'POST', `/case-parts/${part}/acts`, answered)
  heard()
}

async function answer({ word, act }: Opened, kind: CaseKind): Promise<void> {
  await act('contributor', 'write', { text: word('first answer') })
  await act('contributor', 'submit')
  await act('chief', 'return', { note: word('why returned') })
  await act('contributor', 'write', { text: word('answer') })
  await act('contributor', 'submit')
  await act('chief', 'approve')
  await act('contributor', 'send', {
    ...byMail,
    ...(kind === 'complaint' && { verdict: 'founded' }),
  })
}

/** What the city reads of it is typed anew. */
async function publish({ shown }: Planting, { id, act }: Opened, kind: CaseKind): Promise<void> {
  const word = (field: string) => shown.word(`${kind}: published ${field}`)
  await act('contributor', 'publish', {
    ...{ title: `${word('title')}?`, question: word('question') },
    ...{ lead: word('lead'), answer: word('answer') },
  })
  const { body } = await done('contributor', 'GET', `/cases/${id}`, undefined)
  const { question } = z.object({ question: z.string() }).parse(body)
  await publishByTwo(await clientOf('contributor'), 'questions', question)
}

/** The letters that no case on its way to an answer has. */
async function refuse(planting: Planting): Promise<void> {
  const at = () => new Date().toISOString()
  const [request, accreditation, question, spoken] = [
    await open(planting, 'information-request'),
    await open(planting, 'accreditation'),
    await open(planting, 'question'),
    await open(planting, 'broadcast-question'),
  ]
  const register = { number: '7', at: at() }
  await request.act('editor', 'register', register)
  await request.act('editor', 'refuse', {
    ...{ ...byMail, ground: 'non-existent', text: request.word('why refused') },
  })
  await accreditation.act('editor', 'register', { number: '8', at: at() })
  await accreditation.act('editor', 'refuse', {
    ...{ ...byMail, ground: 'obstruction', text: accreditation.word('why refused') },
  })
  await question.act('editor', 'register', { number: '9', at: at() })
  await question.act('editor', 'forward', {
    ...{ ...byMail, to: question.word('to whom forwarded'), text: question.word('forwarding') },
  })
  const text = spoken.word('said on air')
  await spoken.act('contributor', 'answer-verbally', { text, at: at(), onAir: true })
}

/** A request that came as a saved e-mail, with a PDF. */
async function dropMessage({ secret }: Planting): Promise<void> {
  const pdf = pdfSaying(secret.word('message: words of its file'))
  const lines = [
    `From: ${mimeWord(secret.word('message: sender'))} <ana@${secret.plain('message: e-mail')}.example>`,
    `Subject: ${mimeWord(secret.word('message: subject'))}`,
    `Message-ID: <${secret.plain('message: id')}@example.org>`,
    ...[`Date: ${new Date().toUTCString()}`, 'MIME-Version: 1.0'],
    ...['Content-Type: multipart/mixed; boundary=x', '', '--x'],
    ...['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', ''],
    Buffer.from(secret.word('message: text')).toString('base64'),
    ...['--x', 'Content-Type: application/pdf', 'Content-Transfer-Encoding: base64'],
    `Content-Disposition: attachment; filename="${secret.plain('message: name of its file')}.pdf"`,
    ...['', pdf.toString('base64').replace(/.{76}/g, '$&\r\n'), '--x--', ''],
  ]
  await sendForm('contributor', '/cases/message', {
    kind: 'information-request',
    message: {
      name: 'mesaj.eml',
      type: 'message/rfc822',
      content: Buffer.from(lines.join('\r\n')),
    },
  })
}

const mimeWord = (words: string): string => `=?UTF-8?B?${Buffer.from(words).toString('base64')}?=`
