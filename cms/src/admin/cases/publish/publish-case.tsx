'use client'

import { Button, toast } from '@payloadcms/ui'
import { useCallback, useState } from 'react'
import { findPersonalData, type Known } from '../../../checks/personal-data/find-personal-data.ts'
import { AskField } from '../../item/ask-field.tsx'
import { CaseActDialog, type Asking } from '../case-act-dialog.tsx'
import { useCaseHere } from '../case-desk.tsx'
import { Marked, Remaining } from './marked.tsx'
import { publishForm } from './publish-form.ts'

interface PublishCaseProps {
  /** As they were asked and answered: read beside what is to be published, never sent. */
  question: string
  answer: string
  /** Who asked in a broadcast, where that was said: a name beside the applicant's. */
  askedBy: string | null
}

/** A question for the site, made of the answer: without what tells of people, in one act. */
export const PublishCase = ({ question, answer, askedBy }: PublishCaseProps) => {
  const { id, seen, self, facts } = useCaseHere()
  const [isOpen, setIsOpen] = useState(false)
  const close = useCallback((isDone: boolean) => {
    setIsOpen(false)
    if (isDone) toast.success('Întrebarea este o ciornă: o găsiți la „Legături”.')
  }, [])
  const { applicant } = facts
  const known: Known = { ...applicant, name: `${applicant.name ?? ''} ${askedBy ?? ''}` }
  return (
    <>
      <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => setIsOpen(true)}>
        Pregătiți pentru site…
      </Button>
      {isOpen && (
        <CaseActDialog
          {...{ id, seen, close }}
          act="publish"
          place={`${self}:${id}:publish`}
          form={publishForm({ question, answer }, known)}
          draw={(asking) => <Redaction {...{ question, answer, known, asking }} />}
        />
      )}
    </>
  )
}

interface RedactionProps extends Omit<PublishCaseProps, 'askedBy'> {
  known: Known
  asking: Asking
}

/** What was written on one side, what is to be published on the other, and what in it tells of people. */
const Redaction = ({ known, asking: { told, faults, tell }, ...originals }: RedactionProps) =>
  publishForm(originals, known).asks.map((ask) => {
    const original = originals[ask.name as keyof typeof originals] as string | undefined
    const value = told[ask.name] ?? ''
    return (
      <div key={ask.name} className={original === undefined ? undefined : 'avizier-redaction'}>
        {original !== undefined && (
          <section aria-label={`${ask.label}, cum a fost`}>
            <h3>Cum a fost</h3>
            <Marked text={original} found={findPersonalData(original, known)} />
          </section>
        )}
        <div>
          <AskField
            ask={ask}
            value={value}
            fault={faults[ask.name] ?? null}
            tell={(words) => tell(ask.name, words)}
          />
          <Remaining text={value} found={findPersonalData(value, known)} />
        </div>
      </div>
    )
  })
