import type { AuthoredCollection } from '@avizier/shared/collections'
import { addDays, dayOf } from '@avizier/shared/dates'
import type { Snapshot } from '@avizier/shared/kinds/index'
import type { Change } from './events.ts'
import { body, figures, type Drawing, type Parts } from './random-snapshots.ts'

type Changed<C extends AuthoredCollection> = (
  snapshot: Snapshot<C>,
  drawing: Drawing,
) => Partial<Snapshot<C>>

/** How documents of a kind are made and changed at random. */
interface RandomKind<C extends AuthoredCollection> {
  /** The addresses of their pages. */
  pages: RegExp
  /** A new one; an article needs the issue that it is part of. */
  make: (parts: Parts, drawing: Drawing, issueId: string) => Snapshot<C>
  /** What each change puts anew; null where there is nothing of the sort. */
  changes: Record<Change, Changed<C> | null>
}

const hoursAfter = (now: Date, hours: number): string =>
  new Date(now.getTime() + hours * 3_600_000).toISOString()

/** When an announcement ends, a campaign runs, a debate is held. */
const validity = ({ draw, now }: Drawing) => ({
  validFrom: hoursAfter(now, draw.below(48)),
  validTo: draw.maybe(hoursAfter(now, 48 + draw.below(400))),
})
const period = ({ draw, now }: Drawing) => ({
  startsOn: addDays(dayOf(now), draw.below(5) - 2),
  endsOn: draw.maybe(addDays(dayOf(now), 3 + draw.below(30))),
})
const debate = ({ draw, now }: Drawing) => ({
  proposalsDeadline: draw.maybe(hoursAfter(now, draw.below(500))),
  debateAt: draw.maybe(hoursAfter(now, draw.below(600))),
})

/** When people come together, what became of it, and from when its materials are public. */
const gathering = ({ draw, now, some }: Drawing) => {
  const startsAt = hoursAfter(now, draw.below(400))
  const hasMaterials = draw.chance(0.5)
  return {
    startsAt,
    endsAt: draw.maybe(hoursAfter(new Date(startsAt), 1 + draw.below(5))),
    status: draw.chance(0.2) ? ('cancelled' as const) : ('planned' as const),
    materialsAt: hasMaterials ? startsAt : null,
    materials: hasMaterials && draw.chance(0.5) ? [some('documents')] : [],
  }
}

const retitle = (_: unknown, { draw }: Drawing) => ({
  title: draw.words(),
  changeNote: draw.maybe(draw.words()),
})
const edit = (_: unknown, drawing: Drawing) => ({
  lead: drawing.draw.words(),
  body: body(drawing),
  changeNote: drawing.draw.maybe(drawing.draw.words()),
})
const correct = (
  { corrections }: Pick<Snapshot<'leaflets'>, 'corrections'>,
  { now, draw }: Drawing,
) => ({ corrections: [...corrections, { at: now.toISOString(), text: draw.words() }] })
const repicture = (_: unknown, { draw, some }: Drawing) => ({ image: draw.maybe(some('media')) })
const recover = (_: unknown, { draw, some }: Drawing) => ({ cover: draw.maybe(some('media')) })
/** Where a document belongs; the Jurnal belongs to nobody. */
const belonging = {
  move: (_: unknown, { draw, some }: Drawing) => ({ department: draw.maybe(some('departments')) }),
  retag: (_: unknown, { draw, some }: Drawing) => ({
    topics: draw.chance(0.2) ? [] : [some('topics'), some('topics')],
  }),
  recontact: (_: unknown, { draw, some }: Drawing) => ({ contact: draw.maybe(some('contacts')) }),
}
const toNobody = { move: null, retag: null, recontact: null }

const table: { [C in AuthoredCollection]: RandomKind<C> } = {
  'press-releases': {
    pages: /^\/comunicate\/\d+\/\d+\/[^/]+\/$/,
    make: ({ page, registration, belonging, picture, document }, drawing) => ({
      ...page,
      ...registration,
      ...belonging,
      body: body(drawing),
      kind: 'press-release',
      image: picture,
      gallery: [drawing.some('media')],
      attachments: [document],
      quotes: [{ text: drawing.draw.words(), name: null, role: 'director' }],
    }),
    changes: {
      edit,
      retitle,
      correct,
      reschedule: null,
      ...belonging,
      repicture,
    },
  },
  announcements: {
    pages: /^\/anunturi\/\d+\/\d+\/[^/]+\/$/,
    make: ({ page, registration, belonging }, drawing) => ({
      ...page,
      ...registration,
      ...belonging,
      ...validity(drawing),
      body: body(drawing),
      isUrgent: drawing.draw.chance(0.2),
      affected: null,
      place: null,
      legalBasis: null,
      image: null,
      attachments: [],
      figures: figures(drawing),
    }),
    changes: {
      edit,
      retitle,
      correct,
      reschedule: (_, drawing) => ({ ...validity(drawing), figures: figures(drawing) }),
      ...belonging,
      repicture,
    },
  },
  'journal-issues': {
    pages: /^\/jurnal\/\d+\/[^/.]+\/(pagina-\d+\/)?$/,
    make: ({ page, number, picture, document }, { draw, now }) => ({
      ...page,
      slug: `nr-${number}`,
      number,
      issueDate: dayOf(now),
      printRun: null,
      issn: null,
      pdf: document,
      cover: picture,
      pageCount: 8,
      text: [draw.chance(0.8) ? draw.words() : ''],
    }),
    changes: {
      edit: (_, { draw, some }) => ({ lead: draw.words(), pdf: some('documents') }),
      retitle,
      correct,
      reschedule: null,
      ...toNobody,
      repicture: recover,
    },
  },
  'journal-articles': {
    pages: /^\/jurnal\/\d+\/[^/]+\/(?!pagina-\d+\/)[^/]+\/$/,
    make: ({ page, picture }, drawing, issueId) => ({
      ...page,
      body: body(drawing),
      issue: { ref: 'journal-issues', id: issueId },
      section: 'works',
      pageNumber: drawing.draw.maybe(1 + drawing.draw.below(8)),
      byline: null,
      image: picture,
    }),
    changes: { edit, retitle, correct, reschedule: null, ...toNobody, repicture },
  },
  leaflets: {
    pages: /^\/pliante\/[^/.]+\/$/,
    make: ({ page, belonging, picture, document }, drawing) => ({
      ...page,
      ...belonging,
      body: body(drawing),
      pdf: drawing.draw.maybe(document),
      cover: picture,
      validFrom: null,
    }),
    changes: {
      edit,
      retitle,
      correct,
      reschedule: null,
      ...belonging,
      repicture: recover,
    },
  },
  campaigns: {
    pages: /^\/campanii\/[^/.]+\/$/,
    make: ({ page, belonging, picture, document }, drawing) => ({
      ...page,
      ...belonging,
      ...period(drawing),
      body: body(drawing),
      goals: [drawing.draw.words()],
      image: picture,
      materials: [document],
      spots: [],
      appearances: [
        { outlet: drawing.draw.words(), medium: 'radio', planned: 3, appeared: 2, missed: 1 },
      ],
      related: [drawing.linkable()],
    }),
    changes: {
      edit,
      retitle,
      correct,
      reschedule: (_, drawing) => period(drawing),
      ...belonging,
      repicture,
    },
  },
  'debate-notices': {
    pages: /^\/dezbateri\/\d+\/[^/]+\/$/,
    make: ({ page, registration, belonging, document }, drawing) => ({
      ...page,
      ...registration,
      ...belonging,
      ...debate(drawing),
      body: body(drawing),
      noticeType: 'consultation',
      legalBasis: 'art. 7',
      documents: [document],
      proposalsHow: null,
      responsible: null,
      debatePlace: null,
      debateLink: null,
      minutes: null,
      outcome: [],
      recommendations: [],
    }),
    changes: {
      edit: (snapshot, drawing) => ({
        ...edit(snapshot, drawing),
        minutes: drawing.draw.maybe(drawing.some('documents')),
      }),
      retitle,
      correct,
      reschedule: (_, drawing) => debate(drawing),
      ...belonging,
      repicture: null,
    },
  },
  questions: {
    pages: /^\/intrebari\/\d+\/[^/]+\/$/,
    make: ({ page, belonging }, drawing) => ({
      ...page,
      ...belonging,
      question: drawing.draw.maybe(drawing.draw.words()),
      askedOn: drawing.draw.maybe(dayOf(drawing.now)),
      body: body(drawing),
    }),
    changes: {
      edit,
      retitle,
      correct,
      reschedule: null,
      ...belonging,
      repicture: null,
    },
  },
  events: {
    pages: /^\/evenimente\/\d+\/[^/.]+\/$/,
    make: ({ page, registration, belonging, picture, document }, drawing) => ({
      ...page,
      ...registration,
      ...belonging,
      ...gathering(drawing),
      body: body(drawing),
      eventType: 'press-conference',
      statusNote: null,
      movedFrom: null,
      place: drawing.draw.words(),
      onlineLink: null,
      admission: null,
      accreditationUntil: null,
      agenda: [{ hour: '11:00', text: drawing.draw.words(), speaker: null }],
      speakers: [{ name: drawing.draw.words(), role: 'director' }],
      image: picture,
      attachments: [document],
      recording: drawing.draw.maybe(drawing.some('recordings')),
      recordingLink: null,
      transcript: [],
      related: [drawing.linkable()],
    }),
    changes: {
      edit: (snapshot, drawing) => ({
        ...edit(snapshot, drawing),
        transcript: drawing.draw.chance(0.5) ? body(drawing) : [],
      }),
      retitle,
      correct,
      reschedule: (_, drawing) => gathering(drawing),
      ...belonging,
      repicture,
    },
  },
}

export const randomKind = <C extends AuthoredCollection>(collection: C): RandomKind<C> =>
  table[collection]
