import type { CollectionConfig } from 'payload'
import { filesByHandDoors } from '../collections/stored-files/private/by-hand-doors.ts'
import { privateFiles } from '../collections/stored-files/private/collection.ts'
import { privateFileDoor } from '../collections/stored-files/private/door.ts'
import type { PrivateFiles } from '../collections/stored-files/private/files-of.ts'
import { keepsPlacements, placementRefusals, seesPlacements } from './access.ts'
import { mostSpots } from './limits.ts'
import { placementsSlug, spotFilesSlug } from './slugs.ts'

/**
 * The spots and artwork of a placement: not public, for a spot is made weeks before its campaign begins. It becomes public as a file
 * of the campaign, and by no way from here.
 */
export const spotFiles: PrivateFiles = { slug: spotFilesSlug, of: 'placement' }

export const spotFilesCollection = (places: { uploadsDir: string }): CollectionConfig =>
  privateFiles(spotFiles, {
    ...{ ...places, owner: placementsSlug },
    refusal: 'Spoturile se adaugă la plasarea lor.',
  })

export const spotDoors = [
  privateFileDoor(spotFiles, ({ user }) => seesPlacements(user)),
  ...filesByHandDoors(spotFiles, {
    ...{ owner: placementsSlug, mayChange: keepsPlacements, refusal: placementRefusals.keep },
    most: mostSpots,
    rules: {
      ...{ stem: 'spot', takesRecordings: true },
      instead: 'Scrieți în schimb adresa la care se găsește.',
    },
  }),
]
