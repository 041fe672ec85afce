'use client'

import { FieldDescription, useField, useForm } from '@payloadcms/ui'
import type { StaticDescription } from 'payload'
import { useRef, useState, type RefObject } from 'react'
import { replaceWords } from '../../editor/replace-words/replace-words.ts'
import { askToReplace } from '../../editor/replace-words/request.ts'
import type { ShownFinding } from '../doors/checks-answer.ts'
import { findingsAt } from './known-findings.ts'
import { LetPass } from './let-pass.tsx'
import { useAnswer, useAsk } from './use-checks.ts'

/** Where the list at the side leads. */
export const findingsId = (path: string): string => `avizier-findings-${path.replace(/\./g, '__')}`

interface FieldFindingsProps {
  field: { admin?: { description?: StaticDescription } }
  path: string
}

/** Below a field, above its description: what the checks say of it, and what they offer. */
export const FieldFindings = ({ field, path }: FieldFindingsProps) => {
  const description = field.admin?.description
  return (
    <>
      <Findings path={path} />
      {description && <FieldDescription description={description} path={path} />}
    </>
  )
}

const Findings = ({ path }: { path: string }) => {
  const answer = useAnswer()
  const place = useRef<HTMLDivElement>(null)
  const findings = findingsAt(answer, path)
  if (!answer || findings.length === 0) return null
  return (
    <div className="avizier-findings" id={findingsId(path)} ref={place}>
      <ul>
        {findings.map((finding) => (
          <li
            key={`${finding.rule} ${finding.passage ?? finding.message}`}
            className={`avizier-finding avizier-finding--${finding.severity}`}
          >
            <strong>{finding.severity === 'error' ? 'De îndreptat: ' : 'De citit: '}</strong>
            {finding.message}
            <Ways finding={finding} place={place} answer={answer} />
          </li>
        ))}
      </ul>
    </div>
  )
}

interface WaysProps {
  finding: ShownFinding
  place: RefObject<HTMLDivElement | null>
  answer: { mayLetPass: boolean; mayAddWords: boolean }
}

const Ways = ({ finding, place, answer }: WaysProps) => {
  const { passage, replacements = [], rule, key } = finding
  const replace = useReplace(finding.path, place)
  const ask = useAsk()
  const [said, setSaid] = useState<string | null>(null)
  const isWord = passage !== undefined && (rule === 'spelling' || rule === 'diacritics')
  return (
    <span className="avizier-finding__ways">
      {passage !== undefined &&
        replacements.map((words) => (
          <button
            key={words}
            type="button"
            onClick={() => setSaid(replace(passage, words) ? `Pus: ${words}` : notFound)}
          >
            Puneți: {short(words)}
          </button>
        ))}
      {isWord && answer.mayAddWords && (
        <button
          type="button"
          onClick={() => void ask('checks/words', { word: passage }).then(setSaid)}
        >
          Adăugați în lista biroului
        </button>
      )}
      {key !== undefined && answer.mayLetPass && <LetPass findingKey={key} />}
      <span role="status">{said}</span>
    </span>
  )
}

const notFound = 'Cuvintele nu mai sunt așa în text: salvați și verificați din nou.'
const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 59)}…` : words)

/** Puts other words in the place of a passage of a field, whatever its kind; false where it is not there any more. */
function useReplace(
  path: string,
  place: RefObject<HTMLDivElement | null>,
): (passage: string, words: string) => boolean {
  const { value, setValue } = useField<unknown>({ path })
  const { setModified } = useForm()
  return (passage, words) => {
    if (typeof value !== 'string') {
      const within = place.current?.closest('.field-type')
      return within ? askToReplace({ within, passage, words }) : false
    }
    const replaced = replaceWords(value, passage, words)
    if (replaced === value) return false
    setValue(replaced)
    setModified(true)
    return true
  }
}
