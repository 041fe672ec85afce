import type { TextField } from 'payload'

const onlyByHook = () => false

/** The last part of the address of an authored document: made from its title, shown but not typed. */
export const slugField = (): TextField => ({
  name: 'slug',
  label: { ro: 'Adresa', en: 'Address' },
  type: 'text',
  index: true,
  access: { create: onlyByHook, update: onlyByHook },
  hooks: { beforeDuplicate: [() => null] },
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: {
      ro: 'Se formează din titlu. De la prima publicare nu se mai schimbă.',
      en: 'Made from the title; fixed at first publication.',
    },
  },
})

/** The address of a department or topic: made from its name, or typed, until it is first public. */
export const chosenSlugField = (): TextField => ({
  name: 'slug',
  label: { ro: 'Adresa', en: 'Address' },
  type: 'text',
  index: true,
  admin: {
    position: 'sidebar',
    description: {
      ro: 'Lăsați gol ca să se formeze din nume. După ce apare pe site nu se mai schimbă.',
      en: 'Left empty, it is made from the name; fixed once it is public.',
    },
  },
})
