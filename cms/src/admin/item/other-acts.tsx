'use client'

import { Popup, PopupList } from '@payloadcms/ui'
import type { DeskAct } from './desk-answer.ts'
import { actWords, urgentActs, type Offered } from './state-words.ts'

interface OtherActsProps extends Pick<Offered, 'others' | 'refused'> {
  isActing: boolean
  open: (act: DeskAct) => void
}

/** What may be done besides the next step, and below it what may not, each with its reason. */
export const OtherActs = ({ others, refused, isActing, open }: OtherActsProps) => (
  <Popup
    button={<span>Alte acțiuni</span>}
    buttonClassName="avizier-acts__more"
    className="avizier-acts__popup"
    disabled={isActing}
    horizontalAlign="right"
    size="fit-content"
    portalClassName="avizier-acts__menu"
    showScrollbar
  >
    {others.length > 0 && (
      <PopupList.ButtonGroup>
        {others.map((act) => (
          <PopupList.Button
            key={act}
            id={`act-${act}`}
            className={urgentActs.has(act) ? 'avizier-urgent' : ''}
            onClick={() => open(act)}
          >
            {actWords[act]}
          </PopupList.Button>
        ))}
      </PopupList.ButtonGroup>
    )}
    {refused.length > 0 && (
      <dl className="avizier-acts__refused">
        {refused.map(({ act, refusal }) => (
          <div key={act}>
            <dt>{actWords[act].replace('…', '')}</dt>
            <dd>{refusal}</dd>
          </div>
        ))}
      </dl>
    )}
  </Popup>
)
