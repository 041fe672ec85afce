import type { Form } from './form.ts'

/** The four questions at the foot of every page. */
export const pageFeedback = {
  slug: 'page-feedback',
  path: '/ghiseu/parere/',
  about: 'page',
  title: 'Părerea dumneavoastră despre pagină',
  intro: 'Patru întrebări scurte. Numai prima cere un răspuns.',
  purpose:
    'Folosim răspunsurile ca să îndreptăm pagina și site-ul, iar adresa de e-mail numai ca să vă răspundem.',
  keptDays: 180,
  button: 'Trimiteți părerea',
  next: 'Citim fiecare părere. Dacă ați lăsat o adresă de e-mail, vă putem scrie acolo.',
  fields: [
    {
      kind: 'choice',
      name: 'found',
      label: 'Ați găsit informațiile căutate?',
      isRequired: true,
      options: [
        { value: 'yes', label: 'Da' },
        { value: 'partly', label: 'În parte' },
        { value: 'no', label: 'Nu' },
      ],
    },
    {
      kind: 'long',
      name: 'missing',
      label: 'Ce anume nu ați găsit?',
      isRequired: false,
      most: 2000,
    },
    {
      kind: 'email',
      name: 'email',
      label: 'Cum luăm legătura cu dvs.?',
      hint: 'Adresa de e-mail, numai dacă doriți un răspuns.',
      isRequired: false,
    },
    {
      kind: 'long',
      name: 'improve',
      label: 'Cum am putea îmbunătăți pagina sau site-ul?',
      isRequired: false,
      most: 2000,
    },
  ],
} as const satisfies Form
