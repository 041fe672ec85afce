import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { namesOf } from '../../access/people.ts'
import { worksOnCases } from '../../access/works-on-cases.ts'
import { readLetterhead } from '../../mail/letterhead.ts'
import { printLetter } from '../../print/letter.ts'
import { pdfAnswer } from '../../print/pdf-answer.ts'
import type { CaseAct } from '../acts.ts'
import { caseBefore } from '../before.ts'
import { findCase } from '../store.ts'
import { sentBy, type SentLetter } from './fates.ts'
import { letterPage } from './letter-page.ts'
import { saidBy, type Said } from './said.ts'

/** GET /api/cases/:id/letters/:number → the letter that left by this act, as PDF/UA, for the press office alone. */
export const printedLetter: Endpoint = {
  path: '/:id/letters/:number',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    if (!worksOnCases(req.user) || !(await findCase(req, id))) throw new NotFound(req.t)
    const before = await caseBefore(req, id)
    const number = Number(req.routeParams?.number)
    const sent = sentBy(before.acts).find((letter) => letter.number === number)
    const said = sent ? saidOf(before.acts, sent) : null
    if (!sent || !said) throw new NotFound(req.t)
    const signer = await signerOf(req, before.acts, sent)
    const leaves = { at: sent.at, said, letterhead: await readLetterhead(req), signer }
    const pdf = await printLetter(letterPage(before, leaves))
    const name = `${before.stored.number.replace('/', '-')}-${number}.pdf`
    return pdfAnswer(name, pdf, 'inline')
  },
}

function saidOf(acts: readonly CaseAct[], { of, act }: SentLetter): Said | null {
  const original = acts.find(({ number }) => number === of)
  return original?.act === act ? saidBy(original) : null
}

/** An answer is signed by whoever approved it, another letter by whoever decided it. */
async function signerOf(
  req: PayloadRequest,
  acts: readonly CaseAct[],
  { of, act }: SentLetter,
): Promise<string | null> {
  const deciding =
    act === 'send'
      ? acts.findLast((one) => one.act === 'approve' && one.number < of)
      : acts.find(({ number }) => number === of)
  const by = deciding?.by ?? null
  return by === null ? null : ((await namesOf(req, [by])).get(by) ?? null)
}
