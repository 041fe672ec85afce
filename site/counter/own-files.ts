import { readFileSync } from 'node:fs'
import path from 'node:path'
import { counterRoot } from '@avizier/shared/counter-api'

/** How the banner and the counter's own pages look. */
export const ownStyle = `${counterRoot}ghiseu.css`
/** Brings a page up to the newest save while it is framed by the admin. */
export const ownScript = `${counterRoot}reload.js`

const read = (file: string): Buffer => readFileSync(path.join(import.meta.dirname, 'files', file))

/** The counter's own files, by address. */
export const ownFiles: ReadonlyMap<string, { type: string; bytes: Buffer }> = new Map([
  [ownStyle, { type: 'text/css; charset=utf-8', bytes: read('ghiseu.css') }],
  [ownScript, { type: 'text/javascript; charset=utf-8', bytes: read('reload.js') }],
])
