'use client'

import { useDocumentInfo, useFormFields } from '@payloadcms/ui'

/** Tells the editor of a scanned PDF whom it leaves out and what to do. */
export const ScanNotice = () => {
  const { id } = useDocumentInfo()
  const hasText = useFormFields(([fields]) => fields.hasText?.value)
  if (!id || hasText !== false) return null
  return (
    <aside className="avizier-notice avizier-notice--urgent" role="note">
      <h3>Acest PDF este o scanare: paginile sunt imagini, fără text</h3>
      <p>
        Cine folosește un cititor de ecran nu poate afla nimic din el, iar căutarea nu îl găsește.
        Poate fi publicat, dar e mai bine să încărcați altul în locul lui. Doar pentru numerele
        Jurnalului textul se recunoaște automat, cu greșeli, iar cititorii văd asta.
      </p>
      <ul>
        <li>
          Dacă aveți documentul în Word sau în alt program, exportați-l de acolo ca PDF, apoi
          încărcați-l ca document nou.
        </li>
        <li>
          Dacă există numai pe hârtie, recunoașteți-i textul (OCR) în programul de scanare, cu limba
          română, și salvați-l ca „PDF cu text” (searchable PDF).
        </li>
      </ul>
    </aside>
  )
}
