'use client'

import { useFormFields } from '@payloadcms/ui'
import { noticeFactsOf, type NoticeFacts } from '../../checks/rules/notice-facts.ts'
import { legalConcerns } from '../../checks/rules/notice-terms.ts'

/** What the notice gives less of than the law asks for, while it is written. */
export const LegalNotice = () => {
  // As text, so that only a change of these facts renders anew.
  const written = useFormFields(([fields]) =>
    JSON.stringify(
      noticeFactsOf({
        noticeType: fields.noticeType?.value,
        publishedAt: fields.publishedAt?.value,
        proposalsDeadline: fields.proposalsDeadline?.value,
        debateAt: fields.debateAt?.value,
        documents: fields.documents?.value,
        responsible: { name: fields['responsible.name']?.value },
      }),
    ),
  )
  const concerns = legalConcerns(JSON.parse(written) as NoticeFacts, new Date())
  if (concerns.length === 0) return null
  return (
    <aside className="avizier-notice avizier-notice--urgent" role="note">
      <h3>De verificat înainte de publicare</h3>
      <ul>
        {concerns.map((concern) => (
          <li key={concern}>{concern}</li>
        ))}
      </ul>
    </aside>
  )
}
