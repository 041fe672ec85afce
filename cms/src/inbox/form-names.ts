import type { FormSlug } from '@avizier/shared/forms/index'

/** What the office calls what comes by a form; on the form itself stands what the city is asked to do. */
const names: Readonly<Record<FormSlug, { one: string; many: string }>> = {
  'page-feedback': { one: 'Părere despre o pagină', many: 'Păreri' },
  contact: { one: 'Mesaj', many: 'Mesaje' },
  question: { one: 'Întrebare', many: 'Întrebări' },
  'information-request': { one: 'Cerere de informații publice', many: 'Cereri de informații' },
  accreditation: { one: 'Cerere de acreditare', many: 'Acreditări' },
  subscription: { one: 'Abonare', many: 'Abonări' },
  'confirm-subscription': { one: 'Abonare confirmată', many: 'Abonări confirmate' },
  'end-subscription': { one: 'Renunțare la abonament', many: 'Renunțări' },
  'end-press': { one: 'Renunțare la mesajele pentru presă', many: 'Renunțări (presă)' },
  proposal: { one: 'Propunere la o dezbatere', many: 'Propuneri' },
}

export const formName = (slug: FormSlug): { one: string; many: string } => names[slug]
