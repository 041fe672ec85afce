import { plainDate } from '@avizier/shared/dates'
import { Gutter } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation.js'
import type { AdminViewServerProps } from 'payload'
import { Fact } from '../fact.tsx'
import { formName } from '../../inbox/form-names.ts'
import { submissionsSlug } from '../../inbox/slugs.ts'
import { standingOf } from '../../inbox/submission.ts'
import { whenIn } from '../when.ts'
import { doneSentence } from './done-sentence.ts'
import { eraseSentences } from './erase-sentences.ts'
import { letterSentence } from './letter-sentence.ts'
import { loadSubmission, type ShownSubmission } from './load-submission.ts'
import { standingSentence } from './standing-sentence.ts'
import { SubmissionActs } from './submission-acts.tsx'
import { SubmissionWay } from './submission-way.tsx'

/** What came in on a page of its own: what was sent, what was done with it, and what can be done. */
export const SubmissionView = async ({ initPageResult }: AdminViewServerProps) => {
  const { req, docID } = initPageResult
  // Nobody writes in the place of the city: what would be the form of a new one leads to the list.
  if (docID === undefined)
    redirect(`${req.payload.config.routes.admin}/collections/${submissionsSlug}`)
  const shown = await loadSubmission(req, String(docID))
  if (!shown) notFound()
  const now = new Date()
  const { submission, takenBy } = shown
  return (
    <Gutter className="avizier-submission">
      <SubmissionWay title={submission.title} />
      <div className="avizier-submission__head">
        <p>{kindOf(shown)}</p>
        <h1>{submission.title}</h1>
        <p role="status">{standingSentence({ ...submission, takenBy }, now)}</p>
      </div>
      {shown.caseHref && (
        <p>
          <a href={shown.caseHref}>Deschideți solicitarea</a>
        </p>
      )}
      {shown.caseHref === null && <Sent shown={shown} />}
      {shown.mayWork && shown.caseHref === null && (
        <SubmissionActs
          id={submission.id}
          standing={standingOf(submission)}
          self={String(req.user?.id)}
          hasAddress={shown.hasAddress}
          erasing={shown.mayErase ? erasingOf(shown) : null}
        />
      )}
      <History shown={shown} now={now} />
    </Gutter>
  )
}

const kindOf = ({ submission }: ShownSubmission): string => {
  const { form, reference, proposalNumber } = submission
  const number = proposalNumber === null ? [] : [`nr. ${proposalNumber} în registrul propunerilor`]
  return [formName(form).one, ...number, `referința ${reference}`].join(' · ')
}

const erasingOf = ({ submission, letters, areLettersFiles }: ShownSubmission): string =>
  eraseSentences({
    form: submission.form,
    hasLetters: letters.length > 0,
    areLettersFiles,
  }).join(' ')

const Sent = ({ shown }: { shown: ShownSubmission }) => (
  <section className="avizier-panel" aria-labelledby="sent-title">
    <h2 id="sent-title">Ce s-a trimis</h2>
    <dl>
      {shown.told.map(({ name, label, text }) => (
        <Fact key={name} name={label}>
          {text}
        </Fact>
      ))}
      {shown.debate && (
        <Fact name="Dezbaterea">
          <a href={shown.debate.href}>{shown.debate.title}</a>
        </Fact>
      )}
      {shown.pageUrl && (
        <Fact name="Pagina">
          <a href={shown.pageUrl}>{shown.pageUrl.replace(/^https?:\/\//, '')}</a>
        </Fact>
      )}
    </dl>
    <Files shown={shown} />
    <Kept shown={shown} />
  </section>
)

const Files = ({ shown: { files, submission } }: { shown: ShownSubmission }) => (
  <>
    {files.length > 0 && (
      <ul aria-label="Fișiere">
        {files.map(({ href, name, size, isPicture }) => (
          <li key={href}>
            <a href={href} target={isPicture ? '_blank' : undefined} rel="noreferrer">
              {isPicture && <img src={href} alt="" loading="lazy" />}
              {name}
            </a>
            <small>{size}</small>
          </li>
        ))}
      </ul>
    )}
    {submission.leftOut.map((sentence) => (
      <p key={sentence} className="avizier-urgent">
        {sentence}
      </p>
    ))}
  </>
)

/** What the person was promised. */
const Kept = ({ shown: { submission } }: { shown: ShownSubmission }) => {
  const { keptUntil, erasedAt } = submission
  if (erasedAt !== null) return <p>Au rămas formularul, minutul, referința și cine a răspuns.</p>
  return (
    keptUntil && (
      <p className="avizier-submission__kept">
        Datele se șterg singure pe {plainDate(keptUntil)}, cum s-a promis în formular.
      </p>
    )
  )
}

const History = ({ shown: { history, letters }, now }: { shown: ShownSubmission; now: Date }) =>
  history.length > 0 && (
    <section className="avizier-panel" aria-labelledby="done-title">
      <h2 id="done-title">Ce s-a făcut</h2>
      <ol>
        {history.map(({ act, by, at, words }) => (
          <li key={at + act}>
            <span>{doneSentence(act, by)}</span> <time dateTime={at}>{whenIn(at, now)}</time>
            {words && <blockquote>{words}</blockquote>}
          </li>
        ))}
      </ol>
      {letters.map((letter) => {
        const told = letterSentence(letter, now)
        return (
          told && (
            <p key={letter.queuedAt} className={told.isUrgent ? 'avizier-urgent' : undefined}>
              {told.words}
            </p>
          )
        )
      })}
    </section>
  )
