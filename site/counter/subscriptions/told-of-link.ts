import { confirmSubscription } from '@avizier/shared/forms/confirm-subscription'
import { endSubscription } from '@avizier/shared/forms/end-subscription'
import type { ToldOfLink } from '@avizier/shared/subscriptions-api'
import { CmsError } from '../../following/call-cms.ts'
import type { CmsClient } from '../cms-client.ts'
import type { ShownForm } from '../intake/show-form.ts'

/** What the links of these forms say. */
const states: Readonly<Record<string, readonly ToldOfLink['state'][]>> = {
  [confirmSubscription.slug]: ['asks', 'confirmed'],
  [endSubscription.slug]: ['ends'],
}

/**
 * What a link confirms or ends, before its button is pressed; undefined of one that says nothing, or where the newsroom
 * cannot be asked now: what is pressed waits for it in the journal.
 */
export async function toldOfLink(
  cms: CmsClient,
  { form, token }: Pick<ShownForm, 'form' | 'token'>,
): Promise<ToldOfLink | undefined> {
  if (form.about === 'link' && token === null) return { state: 'closed' }
  const own = states[form.slug]
  if (!own || token === null) return undefined
  try {
    const told = await cms.link(token)
    return own.includes(told.state) ? told : { state: 'closed' }
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    return undefined
  }
}

/**
 * What is told in the place of taking in what was sent: that nothing is left to be confirmed. What is to be ended is always
 * taken, and waits for nobody.
 */
export async function nothingToConfirm(
  cms: CmsClient,
  place: Pick<ShownForm, 'form' | 'token'>,
): Promise<ToldOfLink | undefined> {
  if (place.form.slug !== confirmSubscription.slug) return undefined
  const told = await toldOfLink(cms, place)
  return told?.state === 'asks' ? undefined : told
}
