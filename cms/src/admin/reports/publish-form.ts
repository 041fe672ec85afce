import { internalNoteLimit, publicNoteLimit } from '../../fields/note-limit.ts'
import type { AskedByHand } from '../../reports/by-hand.ts'
import type { PublishWay } from '../../reports/how-published.ts'
import type { FigureSort } from '../../reports/report.ts'
import { written } from '../cases/forms/words.ts'
import type { ActForm, Ask } from '../item/act-forms.ts'

/** What the dialog by which a report is published says of it. */
export interface PublishFacts {
  way: PublishWay
  title: string
  /** Where it stands, or will stand. */
  url: string
  /** It is on the site: publishing it again corrects it. */
  isLive: boolean
  /** What the office writes by hand, as it was published last. */
  byHand: readonly (AskedByHand & { value: string })[]
}

interface Words {
  button: string
  confirm: string
  goesOn: string
  done: string
}

const published: Words = {
  button: 'Publicați pe site…',
  confirm: 'Publicați',
  goesOn: '',
  done: 'Raportul este publicat: apare pe site în câteva secunde.',
}

const words: Record<PublishWay, Words> = {
  publish: published,
  'publish-urgently': published,
  submit: {
    button: 'Trimiteți spre verificare…',
    confirm: 'Trimiteți',
    goesOn: ' Înainte, un coleg verifică anunțul și îl publică.',
    done: 'Raportul așteaptă verificarea unui coleg.',
  },
}

export const sameFigures = 'Cifrele sunt deja acestea: nu s-a schimbat nimic.'

export const publishButton = ({ way, isLive }: Pick<PublishFacts, 'way' | 'isLive'>): string =>
  isLive && way !== 'submit' ? 'Publicați din nou…' : words[way].button

export const publishDone = (way: PublishWay): string => words[way].done

const reason: Ask = {
  ...{ name: 'note', kind: 'words', maxLength: internalNoteLimit, isRequired: true },
  label: 'De ce nu așteaptă verificarea',
  help: 'Rămâne în istoricul anunțului, nu apare pe site.',
}

const sortHelp: Record<FigureSort, string> = {
  count: 'Un număr întreg.',
  lei: 'O sumă în lei, ca 1.234,50.',
  words: 'În cuvinte.',
}

/** The dialog: what will be on the site, and what the newsroom does not know of it. */
export const publishForm = ({ way, title, url, isLive, byHand }: PublishFacts): ActForm => ({
  title: isLive ? 'Publicați din nou raportul' : 'Publicați raportul pe site',
  explains: `Pe site ${isLive ? 'se rectifică' : 'apare'} anunțul „${title}”, la adresa ${url}: cifrele în pagină, raportul ca document PDF și cifrele ca tabel (CSV).${isLive ? ' Pagina spune deschis care cifre s-au schimbat și când.' : ''}${words[way].goesOn} Ce lăsați gol mai jos nu apare în raportul de pe site.`,
  confirm: words[way].confirm,
  asks: [
    ...byHand.map(({ name, label, sort }): Ask => ({
      ...{ name, label, help: sortHelp[sort] },
      kind: 'line',
      maxLength: publicNoteLimit,
    })),
    ...(way === 'publish-urgently' ? [reason] : []),
  ],
  begun: Object.fromEntries(byHand.map(({ name, value }) => [name, value])),
  details: (told) => ({
    written: written(told, ...byHand.map(({ name }) => name)),
    ...written(told, 'note'),
  }),
})
