import type { RegisterRow } from '@avizier/shared/register'
import { registerOf } from './register.ts'

/** The shortest register of so many rows: topics, which stand on their own. */
export function topicRows(count: number): RegisterRow[] {
  const { rows, write } = registerOf()
  for (let number = 1; number <= count; number += 1)
    write('topics', `t${number}`, `/teme/tema-${number}/`, {
      name: `Tema ${number}`,
      slug: `tema-${number}`,
      description: null,
    })
  return rows
}
