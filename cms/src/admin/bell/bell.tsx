'use client'

import { count } from '@avizier/shared/numbers'
import { Link, Popup, useConfig } from '@payloadcms/ui'
import type { NoticesAnswer } from '../../remarks/notice.ts'
import { ago } from '../when.ts'
import { noticeWords } from './notice-words.ts'
import { useNotices } from './use-notices.ts'

/** At the top of every screen: how much happened to what concerns the person, and what. */
export const Bell = () => {
  const { known, hasBell, markRead } = useNotices()
  if (!hasBell) return null
  const { unread, notices } = known ?? nothingYet
  return (
    <Popup
      button={
        <span className="avizier-bell" role="img" aria-label={spokenOf(known)}>
          <BellIcon />
          {unread > 0 && <b aria-hidden="true">{unread}</b>}
        </span>
      }
      className="avizier-bell__popup"
      portalClassName="avizier-bell__list"
      horizontalAlign="right"
      size="fit-content"
      showScrollbar
      onToggleOpen={() => void markRead()}
    >
      <h2>Înștiințări</h2>
      {known && notices.length === 0 && <p>Aici aflați ce se întâmplă cu textele dumneavoastră.</p>}
      <ul>
        {notices.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} />
        ))}
      </ul>
    </Popup>
  )
}

/** The bell is there at once; what it tells follows. */
const nothingYet: NoticesAnswer = { unread: 0, notices: [] }

const spokenOf = (known: NoticesAnswer | null): string => {
  if (!known) return 'Înștiințări'
  return known.unread === 0
    ? 'Înștiințări: nimic nou'
    : `Înștiințări: ${count(known.unread, 'una nouă', 'noi')}`
}

const NoticeLine = ({ notice }: { notice: NoticesAnswer['notices'][number] }) => {
  const { admin } = useConfig().config.routes
  const { collection, documentId, title, at, words, isRead } = notice
  return (
    <li className={isRead ? '' : 'avizier-bell__new'}>
      <Link href={`${admin}/collections/${collection}/${documentId}`}>{title ?? 'Fără titlu'}</Link>
      <span>{noticeWords(notice)}</span>
      {words && <q>{words}</q>}
      <time dateTime={at}>{ago(at, new Date())}</time>
    </li>
  )
}

const BellIcon = () => (
  <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
    <path d="M12 3a6 6 0 0 0-6 6v4l-2 3.5h16L18 13V9a6 6 0 0 0-6-6z" />
    <path d="M10 19.5a2.2 2.2 0 0 0 4 0" />
  </svg>
)
