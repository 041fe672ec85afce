import { declaredSection } from '../kinds/sections.ts'
import type { Form } from './form.ts'

/** A proposal, suggestion or opinion on a draft that is open to them (Legea 52/2003, art. 7). */
export const proposal = {
  slug: 'proposal',
  path: '/ghiseu/propuneri/',
  about: 'debate',
  title: 'Trimiteți o propunere',
  inFooter: 'Propuneri la dezbateri',
  intro:
    'Propunerea, sugestia sau opinia dumneavoastră se trece în registrul prevăzut de art. 7 din Legea nr. 52/2003. Ea are valoare de recomandare.',
  purpose:
    'Numele și adresa de e-mail le cere legea pentru registrul propunerilor; la adresă vă spunem și ce a devenit propunerea. Nu le publicăm fără acordul dumneavoastră.',
  keptDays: 730,
  button: 'Trimiteți propunerea',
  next: 'Propunerea a intrat în registrul propunerilor. Ce a devenit din ea se publică pe pagina dezbaterii.',
  fields: [
    {
      kind: 'text',
      name: 'name',
      label: 'Numele dumneavoastră',
      hint: 'Al dumneavoastră sau al organizației în numele căreia scrieți.',
      isRequired: true,
      most: 120,
      autocomplete: 'name',
    },
    {
      kind: 'consent',
      name: 'isNamePublic',
      label: 'Sunt de acord ca numele meu să apară public, lângă propunere.',
      hint: 'Dacă nu bifați, propunerea se publică fără nume.',
      isRequired: false,
    },
    { kind: 'email', name: 'email', label: 'Adresa de e-mail', isRequired: true },
    {
      kind: 'text',
      name: 'article',
      label: 'Articolul la care vă referiți',
      hint: 'De exemplu „art. 12 alin. (3)”; dacă vă referiți la tot proiectul, scrieți „întregul proiect”.',
      isRequired: true,
      most: 160,
    },
    { kind: 'long', name: 'proposal', label: 'Propunerea', isRequired: true, most: 10_000 },
    { kind: 'files', name: 'files', label: 'Fișiere', isRequired: false },
    {
      kind: 'consent',
      name: 'consent',
      label:
        'Sunt de acord ca propunerea să fie trecută în registrul propunerilor și publicată împreună cu răspunsul la ea.',
      isRequired: true,
    },
  ],
} as const satisfies Form

const debates = declaredSection('debate-notices').root

/** Where proposals to a debate are sent, by the address of its page: `/ghiseu/propuneri/2026/…/`. */
export const proposalPath = (debate: string): string => proposal.path + debate.slice(debates.length)

/** The address of the debate's page, by what stands behind the form's own. */
export const debateAt = (rest: string): string => debates + rest
