import type { ActName, NewAct } from './acts.ts'
import type { DeskDocument, Standing } from './standing.ts'

/** An act that somebody asked for, which a save carries out. */
export type AskedAct = Pick<NewAct, 'act' | 'note' | 'details'>

/** What a save does to a document, whatever its door. */
export interface Save {
  by: string | null
  at: string
  /** Of the text after it. */
  revision: number
  /** It brings a text, and not only another place for it. */
  hasText: boolean
  status: 'draft' | 'published'
  isTrashed: boolean
  /** It writes the main row and not only a version beside it. */
  writesMain: boolean
  asked: AskedAct | null
}

/** How a document stands before anything was written. */
export const nothingYet: DeskDocument = {
  revision: 0,
  isLive: false,
  liveRevision: null,
  isNewestLive: false,
  wasPublic: false,
  isTrashed: false,
}

/** The document after a save. */
export function documentAfter(before: DeskDocument, save: Save): DeskDocument {
  const isPublication = save.status === 'published' && !save.isTrashed
  const staysLive = before.isLive && !save.writesMain
  return {
    revision: save.revision,
    isLive: isPublication || staysLive,
    liveRevision: isPublication ? save.revision : staysLive ? before.liveRevision : null,
    isNewestLive: isPublication,
    wasPublic: before.wasPublic || isPublication,
    isTrashed: save.writesMain ? save.isTrashed : before.isTrashed,
  }
}

/** What a save has to tell, in the order in which it happened. */
export function actsOfSave(before: DeskDocument & Partial<Standing>, save: Save): NewAct[] {
  const after = documentAfter(before, save)
  const told = (act: ActName): NewAct => {
    const { by, at, revision, asked } = save
    const { note, details } = asked?.act === act ? asked : { note: null, details: null }
    return { act, by, at, revision, note, details }
  }
  const acts: NewAct[] = save.hasText ? [told('edit')] : []
  if (after.isNewestLive) {
    if (save.hasText || !before.isNewestLive || !before.isLive)
      acts.push(told(publicationAsked(save.asked)))
  } else if (before.liveRevision !== null && !after.isLive)
    acts.push({ ...told('withdraw'), revision: before.liveRevision })
  else if (before.withdrawal && save.asked?.act === 'withdraw')
    acts.push({ ...told('withdraw'), revision: before.withdrawal.revision })
  else if (after.isTrashed && before.scheduledFor) acts.push(told('unschedule'))
  return acts
}

const publications: readonly ActName[] = ['publish', 'publish-urgently', 'reinstate']

const publicationAsked = (asked: AskedAct | null): ActName =>
  asked && publications.includes(asked.act) ? asked.act : 'publish'
