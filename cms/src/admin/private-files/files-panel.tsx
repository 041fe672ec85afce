'use client'

import { formatBytes } from '@avizier/shared/numbers'
import { Button, useConfig } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'
import {
  filesPath,
  toldFilesSchema,
  type ToldFile,
} from '../../collections/stored-files/private/told-file.ts'
import { send } from '../send.ts'

interface FilesPanelProps {
  /** What they belong to: `cuttings/ID`. */
  of: string
  /** As they were when the screen was made. */
  first: readonly ToldFile[]
  title: string
  /** What may be added, and who sees it. */
  explains: string
  /** Media types, as a browser wants them. */
  accept: string
  mayChange: boolean
}

/** On a form: files that are never public, added and taken away at once, without saving the form. */
export const FilesPanel = ({ of, first, title, explains, accept, mayChange }: FilesPanelProps) => {
  const address = `${useConfig().config.routes.api}/${of}${filesPath}`
  const { files, fault, isBusy, add, remove } = useFiles(address, first)
  const id = useId()
  return (
    <section
      className="avizier-panel avizier-panel--in-form avizier-files"
      aria-labelledby={`${id}-title`}
    >
      <h2 id={`${id}-title`}>{title}</h2>
      <ul>
        {files.map((file) => (
          <li key={file.id}>
            <a href={`${address}/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>{' '}
            <span>{formatBytes(file.bytes)}</span>
            {mayChange && <Remove file={file} isBusy={isBusy} onRemove={remove} />}
          </li>
        ))}
      </ul>
      <p id={`${id}-help`}>{explains}</p>
      {mayChange && <Add id={id} accept={accept} isBusy={isBusy} onAdd={add} />}
      <p role="alert" className="avizier-urgent">
        {fault}
      </p>
    </section>
  )
}

interface RemoveProps {
  file: ToldFile
  isBusy: boolean
  onRemove: (file: ToldFile) => Promise<void>
}

const Remove = ({ file, isBusy, onRemove }: RemoveProps) => (
  <Button
    buttonStyle="secondary"
    size="small"
    margin={false}
    disabled={isBusy}
    aria-label={`Ștergeți fișierul ${file.name}`}
    onClick={() => void onRemove(file)}
  >
    Ștergeți
  </Button>
)

interface AddProps {
  id: string
  accept: string
  isBusy: boolean
  onAdd: (file: File) => Promise<void>
}

const Add = ({ id, accept, isBusy, onAdd }: AddProps) => {
  const input = useRef<HTMLInputElement>(null)
  const chosen = async (file: File | undefined) => {
    if (file) await onAdd(file)
    // The same one can be chosen again after it was taken away.
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <label htmlFor={`${id}-file`}>Adăugați un fișier</label>
      <input
        id={`${id}-file`}
        ref={input}
        type="file"
        accept={accept}
        disabled={isBusy}
        aria-describedby={`${id}-help`}
        onChange={({ target }) => void chosen(target.files?.[0])}
      />
    </>
  )
}

function useFiles(address: string, first: readonly ToldFile[]) {
  const [files, setFiles] = useState(first)
  const [fault, setFault] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const ask = async (method: string, path: string, body?: FormData) => {
    setIsBusy(true)
    setFault('')
    const sent = await send(address + path, method, body)
    setIsBusy(false)
    if ('refusal' in sent) setFault(sent.refusal.sentence)
    else setFiles(toldFilesSchema.parse(sent.answer).files)
  }
  const add = (file: File) => {
    const form = new FormData()
    form.set('file', file)
    return ask('POST', '', form)
  }
  const remove = ({ id }: ToldFile) => ask('DELETE', `/${id}`)
  return { files, fault, isBusy, add, remove }
}
