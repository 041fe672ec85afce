'use client'

import type { ToldFlatplan } from '../../flatplans/told.ts'
import { whenIn } from '../when.ts'

/** What was done with the plan last, and by whom. */
export const History = ({ history }: Pick<ToldFlatplan, 'history'>) =>
  history.length > 0 && (
    <details className="avizier-flatplan__history">
      <summary>Ce s-a schimbat în machetă</summary>
      <ol>
        {history.map(({ id, sentence, at }) => (
          <li key={id}>
            {sentence}, <time dateTime={at}>{whenIn(at, new Date())}</time>
          </li>
        ))}
      </ol>
    </details>
  )
