import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'

/** The address of a new link, shown this once. */
export const MadeLink = ({ url }: { url: string }) => {
  const field = useRef<HTMLInputElement>(null)
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null)
  const copy = async () => {
    const isCopied = await copied(url)
    if (!isCopied) {
      field.current?.focus()
      field.current?.select()
    }
    setOutcome(isCopied ? 'copied' : 'refused')
  }
  return (
    <div className="avizier-links__made" role="status">
      <p>
        Legătura este gata. Copiați-o acum: din motive de siguranță nu mai poate fi arătată a doua
        oară.
      </p>
      <input
        ref={field}
        readOnly
        aria-label="Adresa legăturii"
        value={url}
        onFocus={(event) => event.target.select()}
      />
      <Button size="small" onClick={() => void copy()}>
        {outcome === 'copied' ? 'Copiată' : 'Copiați'}
      </Button>
      {outcome === 'refused' && (
        <p>Browserul nu lasă copierea de aici. Adresa este selectată: apăsați Ctrl+C.</p>
      )}
    </div>
  )
}

/** Whether a text is in the clipboard now: over plain HTTP a browser gives none, and elsewhere a person may refuse it. */
async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Said beside the field, where it can be copied by hand.
    return false
  }
}
