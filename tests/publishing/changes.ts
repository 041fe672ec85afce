import type { Snapshot } from '@avizier/shared/snapshots/index'
import type { Change } from './events.ts'
import { body, dates, type AuthoredSnapshot, type Drawing } from './random-snapshots.ts'

/** Whether a document has what a change changes. */
export function takes(change: Change, snapshot: AuthoredSnapshot): boolean {
  switch (change) {
    case 'edit':
    case 'retitle':
      return true
    case 'correct':
      return 'corrections' in snapshot
    case 'reschedule':
      return 'validTo' in snapshot || 'endsOn' in snapshot || 'debateAt' in snapshot
    case 'move':
    case 'retag':
    case 'recontact':
      return 'department' in snapshot
    case 'repicture':
      return 'image' in snapshot || 'cover' in snapshot
  }
}

export function changed(
  change: Change,
  snapshot: AuthoredSnapshot,
  drawing: Drawing,
): AuthoredSnapshot {
  const { draw, some } = drawing
  switch (change) {
    case 'edit':
      return edited(snapshot, drawing)
    case 'retitle':
      return { ...snapshot, title: draw.words(), changeNote: draw.maybe(draw.words()) }
    case 'correct': {
      if (!('corrections' in snapshot)) return snapshot
      const correction = { at: drawing.now.toISOString(), text: draw.words() }
      return { ...snapshot, corrections: [...snapshot.corrections, correction] }
    }
    case 'reschedule':
      return rescheduled(snapshot, drawing)
    case 'move':
      if (!('department' in snapshot)) return snapshot
      return { ...snapshot, department: draw.maybe(some('departments')) }
    case 'retag':
      if (!('topics' in snapshot)) return snapshot
      return { ...snapshot, topics: draw.chance(0.2) ? [] : [some('topics'), some('topics')] }
    case 'recontact':
      if (!('contact' in snapshot)) return snapshot
      return { ...snapshot, contact: draw.maybe(some('contacts')) }
    case 'repicture': {
      const picture = draw.maybe(some('media'))
      if ('image' in snapshot) return { ...snapshot, image: picture }
      return 'cover' in snapshot ? { ...snapshot, cover: picture } : snapshot
    }
  }
}

function edited(snapshot: AuthoredSnapshot, drawing: Drawing): AuthoredSnapshot {
  const { draw, some } = drawing
  const lead = draw.words()
  if (!('body' in snapshot)) return { ...snapshot, lead, pdf: some('documents') }
  const text = { lead, body: body(drawing), changeNote: draw.maybe(draw.words()) }
  return 'minutes' in snapshot
    ? { ...snapshot, ...text, minutes: draw.maybe(some('documents')) }
    : { ...snapshot, ...text }
}

function rescheduled(snapshot: AuthoredSnapshot, drawing: Drawing): AuthoredSnapshot {
  if ('validTo' in snapshot) return { ...snapshot, ...dates.announcements(drawing) }
  if ('goals' in snapshot) return { ...snapshot, ...dates.campaigns(drawing) }
  return 'debateAt' in snapshot ? { ...snapshot, ...dates['debate-notices'](drawing) } : snapshot
}

/** A department, topic, contact, picture or document under another name. */
export function renamed(snapshot: Snapshot, { draw }: Drawing): Snapshot {
  if ('original' in snapshot) return { ...snapshot, alt: draw.words() }
  if ('name' in snapshot) return { ...snapshot, name: draw.words() }
  return 'hasText' in snapshot ? { ...snapshot, title: draw.words() } : snapshot
}
