'use client'

import type { Dispatch, SetStateAction } from 'react'
import { formatBytes } from '@avizier/shared/numbers'
import { sorts, type ChosenFile, type Sort } from './files-to-hand-in.ts'

interface ChosenFilesProps {
  files: readonly ChosenFile[]
  setFiles: Dispatch<SetStateAction<readonly ChosenFile[]>>
}

/** The files of a material: chosen by sort, listed with what became of each, and taken out again. */
export const ChosenFiles = ({ files, setFiles }: ChosenFilesProps) => {
  const choose = (sort: Sort, list: FileList | null) => {
    // Now, and not when React asks for it: the input is emptied by then, and its list with it.
    const chosen = [...(list ?? [])].map((file) => begin(sort, file))
    setFiles((before) => {
      // A material has one text in Word: the one chosen last.
      const kept = sort === 'word' ? before.filter((each) => each.sort !== 'word') : before
      return [...kept, ...chosen]
    })
  }
  const change = (key: string, more: Partial<ChosenFile>) =>
    setFiles((before) => before.map((each) => (each.key === key ? { ...each, ...more } : each)))
  const remove = (key: string) => setFiles((before) => before.filter((each) => each.key !== key))
  return (
    <fieldset>
      <legend>Fișiere</legend>
      {(Object.keys(sorts) as Sort[]).map((sort) => (
        <p key={sort}>
          <label htmlFor={`hand-in-${sort}`}>{sorts[sort].label}</label>
          <input
            id={`hand-in-${sort}`}
            type="file"
            accept={sorts[sort].accept}
            multiple={sort !== 'word'}
            onChange={({ target }) => {
              choose(sort, target.files)
              // The same file can be chosen again after it was taken out.
              target.value = ''
            }}
          />
        </p>
      ))}
      <ul>
        {files.map((chosen) => (
          <ChosenLine key={chosen.key} chosen={chosen} change={change} remove={remove} />
        ))}
      </ul>
    </fieldset>
  )
}

const begin = (sort: Sort, file: File): ChosenFile => ({
  key: crypto.randomUUID(),
  sort,
  file,
  alt: '',
  stored: null,
  fault: null,
  notice: null,
})

interface LineProps {
  chosen: ChosenFile
  change: (key: string, more: Partial<ChosenFile>) => void
  remove: (key: string) => void
}

const ChosenLine = ({ chosen, change, remove }: LineProps) => {
  const { key, sort, file, alt, stored, fault, notice } = chosen
  return (
    <li>
      <span>
        {file.name} · {formatBytes(file.size)}
        {stored && ' · preluat'}
      </span>
      <button type="button" onClick={() => remove(key)} aria-label={`Scoateți ${file.name}`}>
        Scoateți
      </button>
      {sort === 'picture' && (
        <>
          <label htmlFor={`alt-${key}`}>Ce arată fotografia</label>
          <input
            id={`alt-${key}`}
            type="text"
            value={alt}
            disabled={stored !== null}
            onChange={({ target }) => change(key, { alt: target.value, fault: null })}
          />
        </>
      )}
      <p role="status" className={fault ? 'avizier-urgent' : undefined}>
        {fault ?? notice}
      </p>
    </li>
  )
}
