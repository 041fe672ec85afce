/** The kinds of address that a public page may lead to. */
const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:']

export const webLinkMessage =
  'Scrieți o adresă completă, care începe cu https://, http://, mailto: sau tel:.'

/** Spaces and what nobody sees: a browser would leave it out, or hide with it where the link leads. */
const unfit = /[\s\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/u

/** True for a complete address of an allowed kind: `https://…`, `mailto:…`, `tel:…`. */
export function isWebLink(value: string): boolean {
  if (unfit.test(value) || !URL.canParse(value)) return false
  return allowedProtocols.includes(new URL(value).protocol)
}

/** Says beside the field what is wrong with an address; an empty one is the field's own affair. */
export const validateWebLink = (value: string | null | undefined): true | string =>
  !value || isWebLink(value) ? true : webLinkMessage
