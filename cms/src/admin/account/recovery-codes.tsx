'use client'

import { Button } from '@payloadcms/ui'
import { useMemo } from 'react'

/** Shown once. `goOn` is what the button says that leaves them; it submits the form around. */
export const RecoveryCodes = ({ codes, goOn }: { codes: readonly string[]; goOn: string }) => {
  const file = useMemo(
    () =>
      `data:text/plain;charset=utf-8,${encodeURIComponent(`Coduri de rezervă pentru redacție. Fiecare este bun o singură dată.\n\n${codes.join('\n')}\n`)}`,
    [codes],
  )
  return (
    <div className="avizier-codes">
      <p role="status">
        <strong>Păstrați codurile de rezervă.</strong> Cu unul dintre ele intrați dacă pierdeți
        telefonul; fiecare este bun o singură dată. Nu se mai arată niciodată.
      </p>
      <ul aria-label="Coduri de rezervă">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <a href={file} download="coduri-de-rezerva.txt">
          Descărcați-le
        </a>{' '}
        sau tipăriți pagina.
      </p>
      <Button type="submit" margin={false}>
        {goOn}
      </Button>
    </div>
  )
}
