import { debateNoticeLegalBasis } from '@avizier/shared/labels'
import type { CollectionBeforeValidateHook } from 'payload'

const offered: readonly string[] = Object.values(debateNoticeLegalBasis)
const isType = (type: unknown): type is keyof typeof debateNoticeLegalBasis =>
  typeof type === 'string' && Object.hasOwn(debateNoticeLegalBasis, type)

/** The legal basis follows the type of notice until an editor writes another. */
export const offerLegalBasis: CollectionBeforeValidateHook = ({ data }) => {
  if (!data || !isType(data.noticeType)) return
  const written = typeof data.legalBasis === 'string' ? data.legalBasis.trim() : ''
  if (written !== '' && !offered.includes(written)) return
  return { ...data, legalBasis: debateNoticeLegalBasis[data.noticeType] }
}
