import type { useDocumentInfo, useForm, useServerFunctions } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { flushSync } from 'react-dom'
import { isSame } from '../../revisions/essence.ts'
import type { Ports } from '../../revisions/saver.ts'
import type { Values } from '../../revisions/standing.ts'
import { readNewest, save, saveRequest, type Document, type DocumentAddress } from './ask-server.ts'
import { focusedPath, forgetVisit, putInPlace, withLiveText, type Visited } from './live-form.ts'
import { fieldAround, valueAt, valuesOf, withValue, type TextField } from './text-fields.ts'

/** What stands behind a form at this moment; each drawing brings it anew. */
export interface Behind {
  info: ReturnType<typeof useDocumentInfo>
  form: ReturnType<typeof useForm>
  dispatch: ReturnType<typeof useForm>['dispatchFields']
  getFormState: ReturnType<typeof useServerFunctions>['getFormState']
  /** Told of each document that a save brings back. */
  tell(document: Document): void
}

export interface FormPorts extends Ports {
  address: DocumentAddress
  /** The field that has the cursor. */
  focused(): TextField | undefined
  /** The form leaves the page: from here on it holds what it held last. */
  leave(): void
  /** The form is on the page, for the first time or again. */
  enter(): void
}

interface Place {
  address: DocumentAddress
  behind: () => Behind
  element: () => HTMLElement | null
  visited: Visited
}

/** A form of the admin and its document, as the saver needs them. */
export function formPorts(place: Place): FormPorts {
  const { address, behind, element, visited } = place
  let last: Values | undefined
  const read = () => last ?? valuesOf(liveData(place), address.fields)
  const focused = () => fieldAround(focusedPath(element()) ?? '', address.fields)
  return {
    address,
    read,
    focused,
    leave: () => (last = read()),
    enter: () => (last = undefined),
    newest: () => readNewest(address),
    send: async (changed, over, asVersion) => {
      const { form, tell } = behind()
      // The buttons that save wait for the answer.
      form.setBackgroundProcessing(true)
      try {
        return await save(address, saveRequest(address, changed, over, asVersion), tell)
      } finally {
        form.setBackgroundProcessing(false)
      }
    },
    put: async (at, make, isAsked) => {
      const isHeld = () => last !== undefined || (!isAsked && focused()?.path === at)
      if (isHeld()) return false
      if (putInPlace(element(), visited, at, make)) return true
      // What an editor of rich text still holds back would come over what it is given.
      await until(() => isSame(valueAt(behind().form.getData(), at), read()[at]))
      const before = read()[at]
      const isInTheWay = () => isHeld() || (!isAsked && !isSame(read()[at], before))
      return isInTheWay() ? false : putValue(place, at, () => make(read()[at]), isInTheWay)
    },
  }
}

const liveData = ({ behind, element, visited }: Place) =>
  withLiveText(behind().form.getData(), element(), visited)

async function putValue(
  place: Place,
  at: string,
  make: () => unknown,
  isInTheWay: () => boolean,
): Promise<boolean> {
  const { address, behind, element, visited } = place
  const type = address.fields.find(({ path }) => path === at)?.field.type
  if (type === 'array' || type === 'blocks') return putRows(place, at, make, isInTheWay)
  const before = behind().form.getFields()
  const value = make()
  // An editor that is there is drawn anew with the value.
  forgetVisit(visited, element(), at)
  behind().dispatch({ type: 'UPDATE', path: at, value, initialValue: value, valid: true })
  await drawn(place, before, () => behind().form.getFields()[at]?.initialValue === value)
  return true
}

/** Somebody who types on while the server answers each time has the choice again. */
const rowTries = 5

async function putRows(
  place: Place,
  at: string,
  make: () => unknown,
  isInTheWay: () => boolean,
): Promise<boolean> {
  const { behind } = place
  const standing = () => valueAt(liveData(place), at)
  for (let tried = 0; tried < rowTries; tried += 1) {
    const read = standing()
    const value = make()
    const state = await stateOf(behind(), withValue(liveData(place), at, value))
    if (!state || isInTheWay()) return false
    // What was typed while the server answered is in no state of its.
    if (!isSame(standing(), read)) continue
    const before = behind().form.getFields()
    // Drawn at once: a key between would bring back the rows as they were.
    flushSync(() => replaceRows(behind(), at, state))
    await drawn(place, before, () => isSame(standing(), value))
    return true
  }
  return false
}

/** Waits until the form holds what it was given: until then it still reads as before, and that would be saved. */
const drawn = ({ behind }: Place, before: FormState, isThere: () => boolean): Promise<void> =>
  until(() => behind().form.getFields() !== before && isThere())

const lookMs = 20
const looks = 100

async function until(isSo: () => boolean): Promise<void> {
  for (let look = 0; look < looks && !isSo(); look += 1)
    await new Promise((resolve) => setTimeout(resolve, lookMs))
}

/** The form's state for other data: only the server knows how rows are drawn. */
async function stateOf(
  { info, getFormState }: Behind,
  data: Record<string, unknown>,
): Promise<FormState | null | undefined> {
  const { collectionSlug, docPermissions, getDocPreferences, globalSlug, id } = info
  const answer = await getFormState({
    ...(id !== undefined && { id }),
    ...(collectionSlug ? { collectionSlug } : { globalSlug: String(globalSlug) }),
    data,
    docPermissions,
    docPreferences: await getDocPreferences(),
    operation: 'update',
    renderAllFields: true,
    schemaPath: String(collectionSlug ?? globalSlug),
    skipValidation: true,
  })
  return answer && 'state' in answer ? answer.state : undefined
}

/** Takes over the fields at and below a path, and forgets those that are no more. */
function replaceRows({ form, dispatch }: Behind, at: string, state: FormState): void {
  const isBelow = (path: string) => path === at || path.startsWith(`${at}.`)
  for (const path of Object.keys(form.getFields()))
    if (isBelow(path) && !(path in state)) dispatch({ type: 'REMOVE', path })
  const formState = Object.fromEntries(Object.entries(state).filter(([path]) => isBelow(path)))
  dispatch({ type: 'UPDATE_MANY', formState })
}
