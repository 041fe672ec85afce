import type { View } from '../../revisions/saver.ts'
import type { Session } from './session.ts'

/** The forms that are open on this page, by document, as in `press-releases/ID`. */
const sessions = new Map<string, Session>()

/** Lets others find the session of a document; returns what ends it. */
export function openSession(document: string, session: Session): () => void {
  sessions.set(document, session)
  return () => {
    if (sessions.get(document) === session) sessions.delete(document)
  }
}

export const sessionOf = (document: string): Session | undefined => sessions.get(document)

/**
 * Saves what a document's form holds, before something is done about its text. The view says whether it is all saved
 * (`unsaved`, `conflicts`, `hindrance`), and the number of the text; undefined where no form is open.
 */
export const settleText = async (document: string): Promise<View | undefined> =>
  sessions.get(document)?.settle()
