import { journalSectionLabels } from '@avizier/shared/kinds/journal-articles'
import { pageLayouts } from '../print/newspaper/page-layouts.ts'
import type { FlatplanAct } from './acts.ts'
import type { PictureSize, PlannedPiece } from './flatplan.ts'

// How the office speaks of a plan.

export const pictureSizeLabels: Record<PictureSize, string> = {
  none: 'fără imagine',
  small: 'imagine mică',
  medium: 'imagine medie',
  large: 'imagine mare',
}

/** The titles of articles by id; of what is gone no title is known. */
export type Titles = ReadonlyMap<string, string>

/** „Someșeni: trei străzi asfaltate”, „Pe scurt: Anunțuri”, „Cuprinsul” */
export function pieceName(piece: PlannedPiece, titles: Titles): string {
  switch (piece.kind) {
    case 'article':
      return titles.get(piece.article) ?? 'Un articol care nu mai este în număr'
    case 'briefs':
      return `Pe scurt: ${journalSectionLabels[piece.section]}`
    case 'agenda':
      return 'Agenda'
    case 'contents':
      return 'Cuprinsul'
    case 'imprint':
      return 'Caseta redacțională'
  }
}

/** What somebody did, after their name: „a pus „Agenda” pe pagina 7”. */
export function actSentence(act: FlatplanAct, titles: Titles): string {
  switch (act.act) {
    case 'place':
      return `a pus „${pieceName(act.piece, titles)}” pe pagina ${act.at.page}`
    case 'move':
      return act.from.page === act.to.page
        ? `a mutat un text pe pagina ${act.to.page}`
        : `a mutat un text de pe pagina ${act.from.page} pe pagina ${act.to.page}`
    case 'remove':
      return `a scos un text de pe pagina ${act.at.page}`
    case 'set-size':
      return `a ales ${pictureSizeLabels[act.size]} pe pagina ${act.at.page}`
    case 'set-layout':
      return `a ales pentru pagina ${act.page} macheta „${pageLayouts[act.layout].label.ro}”`
    case 'add-pages':
      return `a adăugat două pagini după pagina ${act.after}`
    case 'remove-pages':
      return `a scos paginile ${act.first} și ${act.first + 1}`
    case 'set-calendar':
      return 'a schimbat calendarul'
  }
}
