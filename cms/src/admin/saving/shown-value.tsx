'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { useEffect, useState } from 'react'
import { z } from 'zod'
import { whenIn } from '../when.ts'
import { blocksOf } from './readable.ts'
import { fieldAround, textFields, valueAt } from './text-fields.ts'

/** A field's value as a person reads it; nothing to be edited. */
export const ShownValue = ({ field, value }: { field: ClientField; value: unknown }) => {
  const isEmpty =
    value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
  if (isEmpty) return <p className="avizier-sides__empty">Necompletat</p>
  if (field.type === 'richText') return <Words value={value} />
  if (field.type === 'array' || field.type === 'blocks') return <Rows field={field} value={value} />
  if (field.type === 'relationship' || field.type === 'upload')
    return <Related relationTo={field.relationTo} value={value} />
  return <Plain field={field} value={value} />
}

/** What is no word and no number has a form of its own elsewhere. */
const plain = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '…'

const Plain = ({ field, value }: { field: ClientField; value: unknown }) => {
  const { i18n } = useTranslation()
  if (field.type === 'checkbox') return <p>{value ? 'Da' : 'Nu'}</p>
  if (field.type === 'date') return <p>{whenIn(plain(value), new Date())}</p>
  if (field.type !== 'select' && field.type !== 'radio')
    return <p className="avizier-sides__text">{plain(value)}</p>
  const labelOf = (chosen: unknown): string => {
    const option = field.options.find((one) => typeof one === 'object' && one.value === chosen)
    return typeof option === 'object' ? plain(getTranslation(option.label, i18n)) : plain(chosen)
  }
  return <p>{[value].flat().map(labelOf).join(', ')}</p>
}

const Words = ({ value }: { value: unknown }) => (
  <>
    {blocksOf(value).map(({ kind, text }, place) => (
      <p key={place} className={`avizier-sides__${kind}`}>
        {kind === 'item' ? `• ${text}` : text}
      </p>
    ))}
  </>
)

const Rows = ({ field, value }: { field: ClientField; value: unknown }) => {
  const { i18n } = useTranslation()
  const fields = textFields('fields' in field ? field.fields : [])
  const rows = Array.isArray(value) ? value : []
  return (
    <ol>
      {rows.map((row, place) => (
        <li key={place}>
          {fields
            .filter(({ field: inner, path }) => !isHidden(inner) && valueAt(row, path) != null)
            .map(({ field: inner, path }) => (
              <div key={path}>
                <small>{labelOf(inner, i18n)}</small>
                <ShownValue
                  field={fieldAround(path, fields)?.field ?? inner}
                  value={valueAt(row, path)}
                />
              </div>
            ))}
        </li>
      ))}
    </ol>
  )
}

const isHidden = (field: ClientField): boolean =>
  Boolean(field.admin && 'hidden' in field.admin && field.admin.hidden) ||
  ('hidden' in field && field.hidden === true)

type Translation = Parameters<typeof getTranslation>[1]

/** What the form calls a field. */
export const labelOf = (field: ClientField, i18n: Translation): string => {
  const { label } = field as { label?: string | Record<string, string> | false }
  return label ? getTranslation(label, i18n) : ''
}

const foundSchema = z.object({ docs: z.array(z.record(z.string(), z.unknown())) })

/** Documents by what they are called. */
const Related = ({ relationTo, value }: { relationTo: string | string[]; value: unknown }) => {
  const { config, getEntityConfig } = useConfig()
  const slug = [relationTo].flat()[0] ?? ''
  const ids = [value].flat().map(idOf).join(',')
  const titled = getEntityConfig({ collectionSlug: slug })?.admin.useAsTitle ?? 'id'
  const [names, setNames] = useState<string[] | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    const address = `${config.routes.api}/${slug}?where[id][in]=${ids}&depth=0&draft=true&limit=100`
    namesAt(address, titled, stop.signal).then(setNames, () => setNames([]))
    return () => stop.abort()
  }, [config.routes.api, slug, ids, titled])
  if (names === null) return <p>Se caută…</p>
  return <p>{names.length > 0 ? names.join(', ') : 'Un document care nu mai poate fi citit'}</p>
}

async function namesAt(address: string, titled: string, signal: AbortSignal): Promise<string[]> {
  const answer = await fetch(address, { credentials: 'include', signal })
  const { docs } = foundSchema.parse(await answer.json())
  return docs.map((doc) => plain(doc[titled === 'id' ? 'filename' : titled] ?? 'Fără titlu'))
}

const idOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'value' in value
    ? String(value.value)
    : String(value)
