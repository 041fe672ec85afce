import { Scans } from './scans.tsx'
import { aboutStory, outletName } from '../../monitoring/review/letter.ts'
import type { ReviewStory } from '../../monitoring/review/review.ts'

/** The stories of a review as they are read. */
export const ReviewStories = ({ stories }: { stories: readonly ReviewStory[] }) => (
  <ol className="avizier-review__stories">
    {stories.map((story) => (
      <li key={story.story}>
        <StoryText story={story} />
      </li>
    ))}
  </ol>
)

/** One of them. */
export const StoryText = ({ story }: { story: ReviewStory }) => {
  const about = aboutStory(story)
  return (
    <>
      <h3>{story.title}</h3>
      {story.extract && <p>{story.extract}</p>}
      {about && <p className="avizier-triage__found">{about}</p>}
      <ul className="avizier-triage__outlets" aria-label="Unde a apărut">
        {story.outlets.map((outlet) => (
          <li key={outlet.name + outlet.publishedAt}>
            {outlet.url === null ? (
              outletName(outlet)
            ) : (
              <a href={outlet.url} target="_blank" rel="noreferrer">
                {outletName(outlet)}
              </a>
            )}
            <Scans scans={outlet.scans} />
          </li>
        ))}
      </ul>
    </>
  )
}
