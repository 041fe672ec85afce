'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { revisionName } from '../../revisions/stale-refusal.ts'
import type { ShownFinding } from '../doors/checks-answer.ts'
import { findingsId } from './field-findings.tsx'
import { useAnswer, useAsk, useDocument } from './use-checks.ts'

/** At the side of the form: what is to be mended and what could be better, each with the way to its field. */
export const ChecksPanel = () => {
  useFreshAnswer()
  const answer = useAnswer()
  if (!answer) return null
  const errors = answer.findings.filter(({ severity }) => severity === 'error')
  const advice = answer.findings.filter(({ severity }) => severity === 'advice')
  return (
    <section className="avizier-checks" aria-labelledby="avizier-checks-title" aria-live="polite">
      <h3 id="avizier-checks-title">Verificarea textului</h3>
      {answer.findings.length === 0 && <p>Nimic de îndreptat.</p>}
      <Findings title="De îndreptat" sign="!" findings={errors} />
      <Findings title="De citit" sign="i" findings={advice} />
    </section>
  )
}

/** Asks when the form opens and after each save. */
function useFreshAnswer(): void {
  const document = useDocument()
  const { lastUpdateTime } = useDocumentInfo()
  const revision: unknown = useFormFields(([fields]) => fields[revisionName]?.value)
  const ask = useRef(useAsk())
  ask.current = useAsk()
  useEffect(() => {
    if (document === null) return
    const stop = new AbortController()
    void ask.current('checks', undefined, stop.signal)
    return () => stop.abort()
  }, [document, lastUpdateTime, revision])
}

const Findings = ({
  title,
  sign,
  findings,
}: {
  title: string
  sign: string
  findings: readonly ShownFinding[]
}) =>
  findings.length === 0 ? null : (
    <>
      <h4>
        <span className="avizier-checks__sign" aria-hidden="true">
          {sign}
        </span>
        {title} ({findings.length})
      </h4>
      <ul>
        {findings.map(({ rule, path, passage, message, field }) => (
          <li key={`${rule} ${path} ${passage ?? message}`}>
            <a href={`#${findingsId(path)}`} onClick={() => goTo(path)}>
              {field}
            </a>
            : {message}
          </li>
        ))}
      </ul>
    </>
  )

/** Opens what hides the field and puts the cursor into it. */
function goTo(path: string): void {
  const place = document.getElementById(findingsId(path))
  const field = place?.closest('.field-type')
  const control = field?.querySelector<HTMLElement>(
    'input:not([type=hidden]), textarea, [contenteditable=true]',
  )
  // After the browser has gone to the address.
  setTimeout(() => control?.focus({ preventScroll: true }))
}
