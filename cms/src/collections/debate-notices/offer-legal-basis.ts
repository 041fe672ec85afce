import { debateNoticeLegalBasis } from '@avizier/shared/kinds/debate-notices'
import type { CollectionBeforeValidateHook } from 'payload'

const offered: readonly string[] = Object.values(debateNoticeLegalBasis)

const isType = (type: unknown): type is keyof typeof debateNoticeLegalBasis =>
  typeof type === 'string' && Object.hasOwn(debateNoticeLegalBasis, type)

/** What an editor wrote, else the law that this type of notice is made under; null for an unknown type. */
export function legalBasisFor(noticeType: unknown, written: unknown): string | null {
  if (typeof written === 'string' && written.trim() !== '' && !offered.includes(written))
    return written
  return isType(noticeType) ? debateNoticeLegalBasis[noticeType] : null
}

/** The legal basis follows the type of notice until an editor writes another. */
export const offerLegalBasis: CollectionBeforeValidateHook = ({ data }) =>
  data && { ...data, legalBasis: legalBasisFor(data.noticeType, data.legalBasis) }
