import type { FileUses } from '../../collections/stored-files/uses/find-uses.ts'
import { ChoosePicture } from './choose-picture.tsx'
import { MarkPicture } from './mark-picture.tsx'
import type { Picture } from './picture.ts'
import { UsesList } from './uses-list.tsx'

interface CardProps {
  picture: Picture
  uses: FileUses
  adminRoute: string
  /** Several can be marked, to be chosen or deleted together. */
  isMarkable: boolean
}

/** A picture, what is known of it and where it appears. */
export const PictureCard = ({ picture, uses, adminRoute, isMarkable }: CardProps) => {
  const { id, alt, facts, marker, name } = picture
  return (
    <li className="avizier-picture">
      <ChoosePicture picture={picture} address={`${adminRoute}/collections/media/${id}`} />
      {isMarkable && <MarkPicture id={id} name={alt ?? name} />}
      {marker && (
        <p className={marker.isMissing ? 'avizier-picture__missing' : 'avizier-picture__marker'}>
          {marker.words}
        </p>
      )}
      {alt && <p className="avizier-picture__alt">{alt}</p>}
      <p className="avizier-picture__facts">{facts.join(' · ')}</p>
      <UsesList {...uses} adminRoute={adminRoute} />
    </li>
  )
}
