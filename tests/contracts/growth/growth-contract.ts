import { execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { chainStart, rowHash } from '@avizier/shared/register'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { change, copyHouse } from '../../support/house-copy.ts'
import { temporaryDirectory, type TemporaryDirectory } from '../../support/temporary-directory.ts'
import { fieldsRenamedAndRemoved, pictureRemoved } from '../../support/tomorrow.ts'
import { answered, type Asked, type Driven } from './drive.ts'

/** A newsroom whose forms grow: written by this house, then opened by a copy of it with fields added, renamed, removed. */
export function growthContract(databaseUrl: () => string | undefined): void {
  describe('a newsroom whose forms have grown', () => {
    let home: TemporaryDirectory
    let written: Driven
    const today = path.resolve(import.meta.dirname, '../../..')
    const tomorrow = () => path.join(home.path, 'house')
    const drive = async (house: string, ...acts: Asked['acts']): Promise<Driven> => {
      const url = databaseUrl()
      const asked: Asked = {
        dataDir: path.join(home.path, 'data'),
        acts,
        ...(url && { databaseUrl: url }),
      }
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [path.join(house, 'tests/contracts/growth/drive.ts'), JSON.stringify(asked)],
        { cwd: path.join(house, 'cms'), maxBuffer: 2 ** 26 },
      )
      const answer = stdout.split('\n').find((line) => line.startsWith(answered)) ?? ''
      return JSON.parse(answer.slice(answered.length)) as Driven
    }
    beforeAll(async () => {
      home = await temporaryDirectory('growth')
      await mkdir(path.join(home.path, 'data'))
      await copyHouse(tomorrow())
      await change(tomorrow(), [...fieldsRenamedAndRemoved, ...pictureRemoved])
      written = await drive(today, 'fill')
    })
    afterAll(() => home.remove())

    it('gets no row by the sweep, nor by saving what is as it was', async () => {
      const { gave, rows, verdict } = await drive(tomorrow(), 'sweep', 'save')
      expect(gave).toEqual([[], null])
      expect(rows).toEqual(written.rows)
      expect(verdict).toEqual(written.verdict)
      expect(verdict).toMatchObject({ isWhole: true, rows: written.rows.length })
    })

    it('writes what changes in its new form, behind the rows of before, in one chain', async () => {
      const { gave, rows, verdict } = await drive(tomorrow(), 'retitle', 'withdraw', 'sweep')
      expect(rows.slice(0, written.rows.length)).toEqual(written.rows)
      const [retitled, withdrawn, ...more] = rows.slice(written.rows.length)
      expect(retitled).toMatchObject({ event: 'updated', formVersion: 2, note: null })
      expect(retitled?.snapshot).toMatchObject({ title: 'Alt comunicat', audience: 'tuturor' })
      expect(withdrawn).toMatchObject({ collection: 'announcements', event: 'withdrawn' })
      expect(withdrawn).not.toHaveProperty('formVersion')
      expect(more).toEqual([])
      expect(verdict).toMatchObject({ isWhole: true, rows: rows.length })
      // The hash of each row is what the row after it names.
      for (const [index, row] of rows.entries())
        expect(row.previousHash).toBe(index === 0 ? chainStart : rowHash(rows[index - 1] ?? row))
      expect(gave.at(-1)).toEqual([])
      console.log(`${written.rows.length} rows of before, ${rows.length} after`)
    })

    it('shows no picture any more that its forms do not show, though no document changed', async () => {
      const { gave, rows: before } = await drive(today, 'illustrate')
      expect(before.at(-1)).toMatchObject({ collection: 'media', event: 'referenced' })
      const swept = await drive(tomorrow(), 'sweep', 'sweep')
      expect(swept.gave).toEqual([[], []])
      const [withdrawn, ...more] = swept.rows.slice(before.length)
      expect(withdrawn).toMatchObject({
        collection: 'media',
        subject: gave[0],
        event: 'withdrawn',
      })
      expect(more).toEqual([])
      expect(swept.verdict).toMatchObject({ isWhole: true })
    })
  })
}
