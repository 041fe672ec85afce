'use client'

import {
  useAllFormFields,
  useAuth,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormProcessing,
  useServerFunctions,
} from '@payloadcms/ui'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { View } from '../../revisions/saver.ts'
import { revisionName, staleRefusal } from '../../revisions/stale-refusal.ts'
import { savedOf, type DocumentAddress } from './ask-server.ts'
import { formPorts, type Behind } from './form-ports.ts'
import { holdTyping } from './hold-typing.ts'
import { noteVisit, type Visited } from './live-form.ts'
import { Session } from './session.ts'
import { openSession } from './settle-text.ts'
import { textFields } from './text-fields.ts'
import { useTelling } from './use-telling.ts'

export interface OpenForm {
  session: Session
  document: string
  view: View
  isKept: boolean
}

/** The session of the form around this component: it saves, keeps and tells from the first drawing to the last. */
export function useSession(): OpenForm {
  const behind = useBehind()
  const { session, document, shown } = useNewSession(behind)
  const fields = useAllFormFields()[0]
  useEffect(() => session.touch(), [session, fields])
  usePage(session, document)
  useDocument(session)
  useForms(session, shown.view)
  return { session, document, ...shown }
}

/** What stands behind the form, always the newest. */
function useBehind(): { current: Behind & { isProcessing: boolean } } {
  const info = useDocumentInfo()
  const form = useForm()
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const { getFormState } = useServerFunctions()
  const isProcessing = useFormProcessing()
  const tell = useTelling()
  const behind = { info, form, dispatch, getFormState, tell, isProcessing }
  const latest = useRef(behind)
  useLayoutEffect(() => void (latest.current = behind))
  return latest
}

function useNewSession(behind: ReturnType<typeof useBehind>) {
  const { collectionSlug, globalSlug, id, docConfig, initialData } = useDocumentInfo()
  const { api } = useConfig().config.routes
  const user = String(useAuth().user?.id)
  const path = collectionSlug ? `/${collectionSlug}/${String(id)}` : `/globals/${globalSlug}`
  const [shown, show] = useState<{ view: View; isKept: boolean }>()
  const session = useMemo(() => {
    const fields = textFields(docConfig?.fields ?? [])
    const address: DocumentAddress = { api, path, isGlobal: !collectionSlug, fields }
    const visited: Visited = new Map()
    let form: HTMLElement | null = null
    const element = () => (form ??= behind.current.form.formRef.current)
    const ports = formPorts({ address, behind: () => behind.current, element, visited })
    return {
      form: element,
      visited,
      session: new Session({
        ports,
        opened: savedOf(initialData ?? {}, fields),
        storage: window.localStorage,
        kept: { user, document: path.slice(1), tab: tabName() },
        title: () => String(behind.current.info.title ?? ''),
        autosaves: Boolean(docConfig?.versions?.drafts),
        isProcessing: () => behind.current.isProcessing,
        show: (view, isKept) => show({ view, isKept }),
      }),
    }
    // A document is opened once: what it becomes later is learned.
  }, [api, path, user])
  useFocus(session)
  return {
    session: session.session,
    document: path.slice(1),
    shown: shown ?? { view: session.session.saver.view, isKept: true },
  }
}

function useFocus({ form, visited }: { form: () => HTMLElement | null; visited: Visited }): void {
  useEffect(() => {
    const element = form()
    const onFocus = ({ target }: FocusEvent) => noteVisit(visited, target)
    element?.addEventListener('focusin', onFocus)
    return () => element?.removeEventListener('focusin', onFocus)
  }, [form, visited])
}

/** What happens to the page. */
function usePage(session: Session, document: string): void {
  useLayoutEffect(() => {
    session.begin()
    const close = openSession(document, session)
    return () => {
      session.end()
      close()
    }
  }, [session, document])
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    holdTyping(window, signal)
    window.addEventListener('pagehide', () => session.lastWords(), { signal })
    window.addEventListener('pageshow', () => session.back(), { signal })
    window.addEventListener('online', session.hurry, { signal })
    window.document.addEventListener('visibilitychange', session.hurry, { signal })
    // Editors of rich text hand on their text later than it is typed.
    window.document.addEventListener('input', session.touch, { signal })
    return () => stop.abort()
  }, [session])
}

/** What others do to the document and the form. */
function useDocument(session: Session): void {
  const { data, initialState } = useDocumentInfo()
  useEffect(() => {
    if (data && revisionName in data)
      void session.learn(savedOf(data, session.desk.ports.address.fields))
  }, [session, data])
  const first = useRef(initialState)
  useEffect(() => {
    if (first.current === initialState) return
    first.current = initialState
    // After the form has taken it over.
    const timer = setTimeout(() => void session.formReplaced(), 0)
    return () => clearTimeout(timer)
  }, [session, initialState])
}

/** What the form's own buttons know: on which text they save, and whether there is anything to save. */
function useForms(session: Session, view: View): void {
  const { setModified } = useForm()
  const field = useFormFields(([fields]) => fields[revisionName])
  const dispatch = useFormFields(([, dispatchFields]) => dispatchFields)
  const isAbreast = view.behind.length === 0
  useEffect(() => {
    // A button writes the whole form: where it lacks something, it is to be refused.
    if (isAbreast && field && field.value !== view.revision)
      dispatch({ type: 'UPDATE', path: revisionName, value: view.revision, valid: true })
  }, [dispatch, field, isAbreast, view.revision])
  const isSaved = view.unsaved.length === 0
  useEffect(() => setModified(!isSaved), [setModified, isSaved])
  const isRefused = field?.valid === false && field.errorMessage === staleRefusal
  useEffect(() => {
    if (isRefused) void session.catchUp()
  }, [session, isRefused])
}

const tabName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) =>
    byte.toString(36).padStart(2, '0'),
  ).join('')
