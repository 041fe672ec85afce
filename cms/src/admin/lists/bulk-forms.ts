import { count } from '@avizier/shared/numbers'
import { actForm, type ActForm, type Ask } from '../item/act-forms.ts'
import { actWords } from '../item/state-words.ts'
import type { BulkAct, Marked } from './bulk-acts.ts'

const bin: Record<Exclude<BulkAct, keyof typeof actWords>, ActForm> = {
  trash: {
    title: 'Mutați la coș',
    explains:
      'Documentele pleacă din listă, iar cele publice și de pe site. Din coș se pot restaura.',
    confirm: 'Mutați la coș',
    isUrgent: true,
    asks: [],
    details: () => ({}),
  },
  restore: {
    title: 'Restaurați din coș',
    explains: 'Documentele revin în listă ca ciorne. Pe site apar abia când le publică cineva.',
    confirm: 'Restaurați',
    asks: [],
    details: () => ({}),
  },
  delete: {
    title: 'Ștergeți definitiv',
    explains: 'Nu se mai pot aduce înapoi. Ce a fost vreodată public nu se șterge.',
    confirm: 'Ștergeți definitiv',
    isUrgent: true,
    asks: [],
    details: () => ({}),
  },
}

const isBinAct = (act: BulkAct): act is keyof typeof bin => act in bin

/** What a button says. */
export const bulkWords = (act: BulkAct): string =>
  isBinAct(act) ? `${bin[act].title}…` : actWords[act]

/** „Aprobați textul: 12 documente”, and what is asked once for all of them. */
export function bulkForm(act: BulkAct, marked: readonly Marked[]): ActForm {
  const isLive = marked.some(({ wasPublic }) => wasPublic)
  const form = isBinAct(act) ? bin[act] : actForm(act, { isLive, state: 'approved' })
  return {
    ...form,
    title: `${titles[act] ?? form.title}: ${count(marked.length, 'un document', 'documente')}`,
    explains: explanations[act] ?? form.explains,
    asks: form.asks.map(askedOfAll),
  }
}

/** A correction says what was wrong in one text: it is made on that document. */
const askedOfAll = (ask: Ask): Ask =>
  ask.name === 'change' && ask.options
    ? {
        ...ask,
        label: 'La documentele care sunt deja pe site, ce fel de modificare este?',
        options: ask.options.filter(({ value }) => value !== 'correction'),
      }
    : ask

const titles: Partial<Record<BulkAct, string>> = {
  approve: 'Aprobați',
  publish: 'Publicați',
  'approve-afterwards': 'Aprobați ce s-a publicat urgent',
}

const explanations: Partial<Record<BulkAct, string>> = {
  submit:
    'Un coleg le citește și le aprobă sau le returnează. Până atunci se pot îndrepta în continuare.',
  return: 'Cine le-a scris este anunțat și vede observațiile lângă text.',
  approve: 'Textele pot fi publicate sau programate așa cum sunt.',
  'approve-afterwards': 'Verificările restante se încheie. Textele rămân pe site așa cum sunt.',
  publish: 'Textele aprobate apar pe site în câteva secunde.',
  'publish-urgently':
    'Textele apar pe site fără a doua pereche de ochi. Peste tot se arată „verificare restantă” până când le aprobă altcineva.',
  schedule:
    'La minutul ales se întâmplă de la sine. Ce modificați între timp într-un text rămâne ciornă.',
  unschedule: 'La orele programate nu se mai întâmplă nimic.',
  withdraw: 'Istoricul public al documentelor rămâne. Le puteți pune la loc oricând.',
  reinstate: 'Formele publicate ultima dată apar din nou, la aceleași adrese.',
}
