import type { FormSlug } from '@avizier/shared/forms/index'

interface Facts {
  form: FormSlug
  /** Somebody was answered. */
  hasLetters: boolean
  /** No mail server is named: letters are files, which go by themselves. */
  areLettersFiles: boolean
}

/** What the erasing of a person's data does, and what it does not reach. */
export function eraseSentences({ form, hasLetters, areLettersFiles }: Facts): string[] {
  const isReader = form === 'subscription'
  return [
    'Se șterg pentru totdeauna ce a scris persoana, numele, adresa, fișierele și răspunsurile date.',
    ...(isReader ? ['Se încheie și se șterg toate abonamentele acestei adrese.'] : []),
    'Rămân formularul, minutul, referința și cine a răspuns.',
    ...(areLettersFiles && (hasLetters || isReader)
      ? [
          'Mesajele scrise în fișiere, pe serverul instalației, se șterg singure la 28 de zile după ce au fost scrise; până atunci le poate șterge webmasterul.',
        ]
      : []),
  ]
}
