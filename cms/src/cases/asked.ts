import { z } from 'zod'
import { questionLimit } from '../collections/questions/question-limit.ts'
import { leadLimit } from '../fields/lead-limit.ts'
import { titleLimit } from '../fields/title-limit.ts'
import { optionalWords, writtenWords } from '../requests/words.ts'
import { allVerdicts, ways, type CaseActName } from './acts.ts'
import { allChannels } from './channels.ts'
import { allGrounds } from './grounds.ts'
import { allCaseKinds } from './kinds.ts'
import { caseLimits } from './limits.ts'
import { applicantAsked, momentAsked } from './opening.ts'

const bare = <Name extends CaseActName>(act: Name) =>
  z.strictObject({ act: z.literal(act), ...seen })

/** How many acts the person had before them: of two who decide at once the second reads what the first did. */
const seen = { seen: z.int('Spuneți câte acte ați văzut: „seen”.').nonnegative() }

const acting = <Name extends CaseActName, Shape extends z.ZodRawShape>(act: Name, shape: Shape) =>
  z.strictObject({ act: z.literal(act), ...seen, ...shape })

const note = (missing: string) =>
  writtenWords({ missing, tooLong: 'Textul are', most: caseLimits.note })
const letterText = (missing: string) =>
  writtenWords({ missing, tooLong: 'Textul are', most: caseLimits.letter })
const line = (missing: string, most: number = caseLimits.name) =>
  writtenWords({ missing, tooLong: 'Textul are', most })
const way = z.enum(ways, 'Alegeți cum pleacă scrisoarea.')
const id = (missing: string) => z.string(missing).min(1, missing)

/** What people ask to be done to a case, `{ act, seen, … }`. */
export const askedSchema = z.discriminatedUnion(
  'act',
  [
    acting('register', {
      number: line('Scrieți numărul de înregistrare.', caseLimits.registrationNumber),
      at: momentAsked('Scrieți ziua și ora înregistrării.'),
    }),
    acting('confirm-receipt', { way }),
    acting('hand-over', { to: id('Alegeți cine răspunde de ea.') }),
    acting('ask-part', {
      department: id('Alegeți compartimentul.'),
      text: letterText('Scrieți ce îi cereți compartimentului.'),
      dueOn: z.iso.date('Alegeți ziua până la care răspunde.'),
      /** Of a part that is asked once more; null for a new one. */
      part: z
        .string()
        .nullish()
        .transform((asked) => asked ?? null),
    }),
    acting('answer-part', {
      part: id('Spuneți la ce se răspunde.'),
      text: letterText('Scrieți răspunsul compartimentului.'),
    }),
    acting('release-part', { part: id('Spuneți ce nu se mai cere.') }),
    acting('write', { text: letterText('Scrieți răspunsul.') }),
    bare('submit'),
    acting('return', { note: note('Scrieți ce este de îndreptat.') }),
    bare('approve'),
    acting('send', {
      way,
      verdict: z
        .enum(allVerdicts, 'Spuneți dacă reclamația este întemeiată.')
        .nullish()
        .transform((told) => told ?? null),
    }),
    acting('answer-verbally', {
      text: letterText('Scrieți pe scurt ce s-a răspuns.'),
      at: momentAsked('Scrieți ziua și ora la care s-a răspuns.'),
      onAir: z.boolean().default(false),
    }),
    acting('extend', { way, text: letterText('Scrieți de ce este nevoie de mai mult timp.') }),
    acting('refuse', {
      way,
      ground: z.enum(allGrounds, 'Alegeți motivul refuzului.'),
      text: letterText('Scrieți faptele pe care se întemeiază refuzul.'),
    }),
    acting('forward', {
      way,
      to: line('Scrieți instituția căreia i se trimite.'),
      text: optionalWords({
        tooLong: 'Textul are',
        most: caseLimits.letter,
      }).transform((words) => words || null),
    }),
    acting('grant', { way }),
    acting('resend', { way, of: z.int('Spuneți ce scrisoare se trimite din nou.').positive() }),
    acting('join', { to: id('Alegeți solicitarea la care se conexează.') }),
    bare('unjoin'),
    acting('correct-contact', { applicant: applicantAsked }),
    acting('correct-kind', {
      kind: z.enum(allCaseKinds, 'Alegeți felul solicitării.'),
      channel: z.enum(allChannels, 'Alegeți pe ce cale a venit.'),
    }),
    acting('publish', {
      title: line('Scrieți întrebarea, într-o propoziție.', titleLimit),
      question: line('Scrieți întrebarea, fără date personale.', questionLimit),
      lead: line('Scrieți răspunsul pe scurt.', leadLimit),
      answer: letterText('Scrieți răspunsul, fără date personale.'),
    }),
    acting('withdraw', { note: note('Scrieți cum și-a retras-o solicitantul.') }),
    acting('close', { note: note('Scrieți de ce se încheie.') }),
    acting('reopen', { note: note('Scrieți de ce se redeschide.') }),
    acting('erase', {
      note: note('Scrieți de ce se șterg datele, de exemplu „cererea persoanei, nr. 123”.'),
    }),
  ],
  { error: 'Alegeți ce faceți cu solicitarea.' },
)

export type Asked = z.output<typeof askedSchema>
export type AskedName = Asked['act']
export type AskedOf<Name extends AskedName> = Extract<Asked, { act: Name }>

/** What a department asks to be done to its part, `{ act, seen, text }`; `seen` is the part's turn. */
export const partAskedSchema = z.discriminatedUnion(
  'act',
  [
    acting('answer-part', { text: letterText('Scrieți răspunsul.') }),
    acting('decline-part', {
      text: letterText('Scrieți de ce nu privește compartimentul dumneavoastră.'),
    }),
  ],
  { error: 'Răspundeți sau spuneți de ce nu puteți răspunde.' },
)
export type PartAsked = z.output<typeof partAskedSchema>
