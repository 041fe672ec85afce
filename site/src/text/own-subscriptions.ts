import { rhythmWords } from '@avizier/shared/rhythms'
import { quoted } from '@avizier/shared/typography'
import type { OwnSubscriptions, ShownChange } from '@avizier/shared/subscriptions-api'

/**
 * What was just changed, in a sentence; none where it is not so, as an address that was written by hand or kept may say. What
 * is told is always what stands now.
 */
export function changeSentence(
  { subscriptions, ended }: OwnSubscriptions,
  { made, target }: ShownChange,
): string | undefined {
  const now = subscriptions.find((each) => each.target === target)
  const before = now ? undefined : ended.find((each) => each.target === target)
  switch (made) {
    case 'rhythm':
      return now && `De acum vă scriem despre ${quoted(now.label)} ${rhythmWords[now.rhythm]}.`
    case 'added':
      return now && `S-a adăugat abonamentul ${quoted(now.label)}, ${rhythmWords[now.rhythm]}.`
    case 'ended':
      return before && `S-a încheiat abonamentul ${quoted(before.label)}. ${onItsWay}`
    case 'over':
      return (
        before && `Abonamentul ${quoted(before.label)} se încheiase deja, nu s-a schimbat nimic.`
      )
    case 'ended-all':
      return subscriptions.length === 0
        ? `S-au încheiat toate abonamentele. ${onItsWay}`
        : undefined
    case 'gone':
      return 'Ce ați ales nu mai este public: nu s-a adăugat niciun abonament.'
  }
}

const onItsWay = 'Un mesaj care era deja pe drum mai poate ajunge.'
