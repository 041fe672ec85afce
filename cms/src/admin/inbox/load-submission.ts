import type { PayloadRequest } from 'payload'
import { emailFieldOf } from '@avizier/shared/forms/form'
import { formOf } from '@avizier/shared/forms/index'
import { toldValues } from '@avizier/shared/forms/told'
import { shownFile, type ShownFile } from '../private-files/shown-file.ts'
import { namesOf } from '../../access/people.ts'
import { wordsIn } from '../../database/stored-values.ts'
import { worksAtInbox } from '../../access/works-at-inbox.ts'
import { casesSlug } from '../../cases/slugs.ts'
import { mayErasePerson } from '../../inbox/access.ts'
import { lettersOf, type AnswerLetter } from '../../inbox/letters.ts'
import { namedChoices, targetNames } from '../../inbox/named-choices.ts'
import { submissionsSlug } from '../../inbox/slugs.ts'
import { filesOf } from '../../collections/stored-files/private/files-of.ts'
import { submissionFiles } from '../../inbox/beside.ts'
import { actsOn, readableSubmission, type Done } from '../../inbox/store.ts'
import type { StoredSubmission } from '../../inbox/submission.ts'
import { readOffice } from '../../mail/post-office.ts'

export interface ShownSubmission {
  submission: StoredSubmission
  /** What was sent, in the words of the form. */
  told: readonly { name: string; label: string; text: string }[]
  files: readonly ShownFile[]
  /** The page at whose foot the form stood, or the debate's. */
  pageUrl: string | null
  debate: { title: string; href: string } | null
  /** The address of the case that it became. */
  caseHref: string | null
  /** Who has taken it; null where nobody has, or whoever asks is not told. */
  takenBy: string | null
  history: readonly (Omit<Done, 'by'> & { by: string | null })[]
  letters: readonly AnswerLetter[]
  /** No mail server is named: each letter is a file. */
  areLettersFiles: boolean
  hasAddress: boolean
  mayWork: boolean
  mayErase: boolean
}

/** What came in with all that its page shows; null where there is none, or whoever asks may not read it. */
export async function loadSubmission(
  req: PayloadRequest,
  id: string,
): Promise<ShownSubmission | null> {
  const submission = await readableSubmission(req, id)
  if (!submission) return null
  const form = formOf(submission.form)
  const mayWork = worksAtInbox(req.user)
  const acts = mayWork ? await actsOn(req, id) : []
  const people = await namesOf(
    req,
    [submission.takenBy, ...acts.map(({ by }) => by)].filter((person) => person !== null),
  )
  const nameOf = (person: string | null) => (person === null ? null : (people.get(person) ?? null))
  const email = emailFieldOf(form)
  return {
    submission,
    told: toldValues(form, await namedChoices(targetNames(req), form, submission.values)),
    files: await filesShown(req, id),
    pageUrl: submission.page && String(req.payload.config.custom.siteUrl) + submission.page,
    debate: await debateOf(req, submission.debate),
    caseHref: caseHref(req, submission),
    takenBy: mayWork ? nameOf(submission.takenBy) : null,
    history: acts.map((done) => ({ ...done, by: nameOf(done.by) })),
    letters: mayWork ? await lettersOf(req, id) : [],
    areLettersFiles: (await readOffice(req)).sender?.sends === 'files',
    hasAddress: Boolean(email && submission.values[email.name]),
    mayWork,
    mayErase: mayErasePerson(req.user),
  }
}

async function filesShown(req: PayloadRequest, id: string): Promise<ShownFile[]> {
  const files = await filesOf(req, submissionFiles, id)
  return files.map((file) => shownFile(req, `${submissionsSlug}/${id}`, file))
}

const caseHref = (req: PayloadRequest, { case: id }: StoredSubmission): string | null =>
  id === null ? null : `${req.payload.config.routes.admin}/collections/${casesSlug}/${id}`

async function debateOf(
  req: PayloadRequest,
  id: string | null,
): Promise<ShownSubmission['debate']> {
  if (id === null) return null
  const collection = 'debate-notices'
  const found = await req.payload.find({
    collection,
    where: { id: { equals: id } },
    ...{ depth: 0, limit: 1, pagination: false, overrideAccess: false, disableErrors: true },
    user: req.user,
    req,
  })
  const [debate] = found.docs
  if (!debate) return null
  const href = `${req.payload.config.routes.admin}/collections/${collection}/${id}`
  return { title: wordsIn(debate.title) ?? 'Fără titlu', href }
}
