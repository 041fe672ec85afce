import { formOf, formSlugs, type FormSlug } from '@avizier/shared/forms/index'
import type { Form } from '@avizier/shared/forms/form'
import { debateAt } from '@avizier/shared/forms/proposal'
import { pagePattern } from '@avizier/shared/forms/submission'
import { tokenPattern } from '@avizier/shared/counter-api'
import { takenPart } from '../../src/forms/visit.ts'

/** What an address under `/ghiseu/` asks for, where it is a form's. */
export type FormPlace =
  | { form: Form<FormSlug>; debate: string | null; token: string | null }
  | { taken: Form<FormSlug> }
  | { location: string }

/** The place at an address; undefined where no form is. */
export function formPlaceOf(
  pathname: string,
  forms: readonly Form<FormSlug>[] = formSlugs.map(formOf),
): FormPlace | undefined {
  // The longest path first: a form may stand below another.
  const form = forms
    .filter(({ path }) => `${pathname}/`.startsWith(path))
    .toSorted((a, b) => b.path.length - a.path.length)[0]
  if (!form) return undefined
  if (!pathname.endsWith('/')) return { location: `${pathname}/` }
  const rest = pathname.slice(form.path.length)
  if (rest === takenPart) return { taken: form }
  if (form.about === 'debate') {
    const debate = rest === '' ? null : debateAt(rest)
    return debate === null || pagePattern.test(debate) ? { form, debate, token: null } : undefined
  }
  if (form.about === 'link') {
    const token = rest.slice(0, -1)
    return tokenPattern.test(token) ? { form, debate: null, token } : undefined
  }
  return rest === '' ? { form, debate: null, token: null } : undefined
}

/** The place of a form behind a link, where the address holds no link that could be one. */
export function brokenLinkAt(
  pathname: string,
): { form: Form<FormSlug>; debate: null; token: null } | undefined {
  const form = formSlugs
    .map(formOf)
    .find(({ about, path }) => about === 'link' && pathname.startsWith(path))
  return form && { form, debate: null, token: null }
}

/** The address of a page of the site, where it is one. */
export const pageIn = (address: string | null | undefined): string | null =>
  address && pagePattern.test(address) ? address : null
