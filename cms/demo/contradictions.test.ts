import { addDays, clock, dayOf, daysBetween, longDate, noonOf, yearOf } from '@avizier/shared/dates'
import { describe, expect, it } from 'vitest'
import { demoNewsroom } from './index.ts'
import { stringsOf } from './notation.ts'
import type { DemoNewsroom } from './types.ts'

// The demonstration is made anew for whatever day it is first started on. On none of them may two of its facts disagree.

/** A day of each kind: all weekdays, month and year ends, leap day, both changes of the clock. */
const moments = [
  ...Array.from({ length: 46 }, (_, step) => addDays('2026-11-23', step * 8 + (step % 3))),
  '2026-11-28',
  '2026-12-31',
  '2027-01-01',
  '2027-03-28',
  '2027-10-31',
  '2028-02-29',
].flatMap((day) => [`${day}T05:30:00Z`, `${day}T20:00:00Z`])

const rooms = moments.map((moment) => ({ moment, room: demoNewsroom(new Date(moment)) }))

/** What is wrong in each newsroom, with its moment; the same fault of many days is told once. */
const faults = (find: (room: DemoNewsroom, now: string) => string[]): string[] => {
  const found = rooms.flatMap(({ moment, room }) =>
    find(room, new Date(moment).toISOString()).map((fault) => ({ moment, fault })),
  )
  const first = new Map(found.toReversed().map(({ moment, fault }) => [fault, moment]))
  return [...first].map(([fault, moment]) => `${moment}: ${fault}`)
}

const authored = (room: DemoNewsroom) => [
  ...room.pressReleases,
  ...room.announcements,
  ...room.debateNotices,
  ...room.leaflets,
  ...room.campaigns,
  ...room.journalIssues,
  ...room.journalArticles,
]
type Item = ReturnType<typeof authored>[number]
const registered = (room: DemoNewsroom) => [
  ...room.pressReleases,
  ...room.announcements,
  ...room.debateNotices,
]

const textsOf = (item: Partial<Item>): string[] => [
  item.title ?? '',
  item.lead ?? '',
  ...('body' in item && item.body ? stringsOf(item.body) : []),
  ...('outcome' in item && item.outcome ? stringsOf(item.outcome) : []),
  ...('quotes' in item && item.quotes ? item.quotes.map(({ text }) => text) : []),
]
const plain = (text: string): string => text.replaceAll('\u00A0', ' ')
const changeOf = (item: Item) => ('changed' in item ? item.changed : null)
/** The item as it was first published. */
const atFirst = (item: Item): Item => ({ ...item, ...changeOf(item)?.before }) as Item

const months = Array.from(
  { length: 12 },
  (_, month) => longDate(noonOf(`2026-${String(month + 1).padStart(2, '0')}-01`)).split(' ')[2],
)
const dated = new RegExp(
  `(?:(luni|marți|miercuri|joi|vineri|sâmbătă|duminică), )?(\\d{1,2}) (${months.join('|')})(?: (\\d{4}))?`,
  'giu',
)

interface Named {
  weekday: string | undefined
  day: string
  words: string
}

/** The days that a text names; one without a year is the one nearest to the day of the text. */
function daysIn(text: string, near: string): Named[] {
  return [...plain(text).matchAll(dated)].map(([words, weekday, date = '', month = '', year]) => {
    const end = `${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${date.padStart(2, '0')}`
    const years = year
      ? [year]
      : [-1, 0, 1].map((move) => String(Number(yearOf(noonOf(near))) + move))
    const [day = ''] = years
      .map((each) => `${each}-${end}`)
      .toSorted((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))
    return { weekday: weekday?.toLowerCase(), day, words }
  })
}

describe('numbers and titles', () => {
  it('no two documents or papers have one number of the register', () => {
    expect(
      faults((room) => {
        const numbers = [
          ...registered(room).map(
            (item) => `${item.registrationNumber}/${yearOf(item.publishedAt)}`,
          ),
          ...room.cases.flatMap(({ acts }) =>
            acts.flatMap((act) =>
              act.act === 'register' ? [`${act.number}/${yearOf(act.at)}`] : [],
            ),
          ),
          ...room.documents.flatMap(({ content, createdAt }) =>
            content.kind === 'paper' ? [`${content.reference}/${yearOf(createdAt)}`] : [],
          ),
        ]
        return numbers.filter((number, place) => numbers.indexOf(number) !== place)
      }),
    ).toEqual([])
  })

  it('what was registered later has a higher number in its year, and the day that it came out on', () => {
    expect(
      faults((room) => {
        const items = registered(room).toSorted((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1))
        return items.flatMap((item, place) => {
          const before = items[place - 1]
          const isLower =
            before &&
            before.publishedAt < item.publishedAt &&
            yearOf(before.publishedAt) === yearOf(item.publishedAt) &&
            Number(before.registrationNumber) >= Number(item.registrationNumber)
          return [
            ...(isLower ? [`${item.key} has a lower number than ${before.key}`] : []),
            ...(item.registrationDate === dayOf(item.publishedAt)
              ? []
              : [`${item.key} is dated otherwise`]),
          ]
        })
      }),
    ).toEqual([])
  })

  it('no title stands over two documents, no picture twice in one', () => {
    expect(
      faults((room) => {
        const titles = authored(room)
          .filter(({ state }) => state === 'published')
          .map(({ title }) => title)
        return [
          ...titles.filter((title, place) => titles.indexOf(title) !== place),
          ...room.pressReleases
            .filter(({ image, gallery }) => gallery.includes(image ?? ''))
            .map(({ key }) => `${key} shows its picture twice`),
        ]
      }),
    ).toEqual([])
  })

  it('no sentence is quoted twice in a release', () => {
    expect(
      faults((room) =>
        room.pressReleases.flatMap(({ key, body, quotes }) =>
          quotes
            .filter(({ text }) => stringsOf(body).some((words) => words.includes(text)))
            .map(() => key),
        ),
      ),
    ).toEqual([])
  })
})

describe('days and hours', () => {
  it('each weekday is that of its date', () => {
    expect(
      faults((room) =>
        authored(room).flatMap((item) =>
          [...textsOf(item), ...textsOf(changeOf(item)?.before ?? {})].flatMap((text) =>
            daysIn(text, dayOf(item.publishedAt))
              .filter(
                ({ weekday, day }) => weekday && !longDate(noonOf(day)).startsWith(`${weekday},`),
              )
              .map(({ words }) => `${item.key}: ${words}`),
          ),
        ),
      ),
    ).toEqual([])
  })

  it('nothing ends before it begins, and nothing is in force before it is announced', () => {
    expect(
      faults((room) => [
        ...room.announcements
          .filter(({ validFrom, validTo }) => validTo !== null && validTo <= validFrom)
          .map(({ key }) => `${key} ends first`),
        ...room.announcements
          .filter(({ validFrom, publishedAt }) => dayOf(validFrom) < dayOf(publishedAt))
          .map(({ key }) => `${key} is in force before it is published`),
        ...room.campaigns
          .filter(({ startsOn, endsOn }) => endsOn !== null && endsOn < startsOn)
          .map(({ key }) => `${key} ends first`),
      ]),
    ).toEqual([])
  })

  it('a lead names the last day and the hours that the fields have', () => {
    const untilOf = (text: string, near: string) =>
      /până la (?!ora)/.test(plain(text))
        ? daysIn(plain(text).split(/până la (?=\d)/)[1] ?? '', near)[0]
        : undefined
    const hoursOf = (text: string) =>
      /între(?: orele)? (\d\d:\d\d) și (\d\d:\d\d)/.exec(plain(text))?.slice(1)
    expect(
      faults((room) => [
        ...room.announcements.flatMap(({ key, lead, publishedAt, validFrom, validTo }) => {
          const until = untilOf(lead, dayOf(publishedAt))
          const hours = hoursOf(lead)
          return [
            ...(until && validTo && until.day !== dayOf(validTo)
              ? [`${key}: până la ${until.words}`]
              : []),
            ...(hours && validTo && hours.join() !== [clock(validFrom), clock(validTo)].join()
              ? [
                  `${key}: ${hours.join('–')} in words, ${clock(validFrom)}–${clock(validTo)} in fields`,
                ]
              : []),
          ]
        }),
        ...room.debateNotices.flatMap((notice) =>
          [notice, atFirst(notice)].flatMap(({ key, lead, publishedAt }) => {
            const until = untilOf(lead, dayOf(publishedAt))
            const { proposalsDeadline, debateAt } = notice
            const held = /are loc ([^.]*), la ora (\d\d:\d\d)/.exec(plain(lead))
            const day = held ? daysIn(held[1] ?? '', dayOf(publishedAt))[0]?.day : undefined
            return [
              ...(until && until.day !== dayOf(proposalsDeadline ?? '1970-01-01T00:00:00Z')
                ? [`${key}: până la ${until.words}`]
                : []),
              ...(held && debateAt && (day !== dayOf(debateAt) || held[2] !== clock(debateAt))
                ? [`${key}: ${held[0]}`]
                : []),
            ]
          }),
        ),
        ...room.campaigns.flatMap(({ key, lead, publishedAt, endsOn }) => {
          const until = untilOf(lead, dayOf(publishedAt))
          return until && until.day !== endsOn ? [`${key}: până la ${until.words}`] : []
        }),
      ]),
    ).toEqual([])
  })

  it('meetings and press conferences are on working days, races and open-air evenings when people are free', () => {
    expect(
      faults((room) => {
        const weekday = (instant: string) => noonOf(dayOf(instant)).getUTCDay()
        const day = (key: string) =>
          room.announcements.find((item) => item.key === key)?.validFrom ?? ''
        return [
          ...room.debateNotices
            .filter(({ debateAt }) => debateAt && [0, 6].includes(weekday(debateAt)))
            .map(({ key }) => key),
          ...(weekday(day('conferinta-presa')) === 4 ? [] : ['conferinta-presa']),
          ...(weekday(day('trafic-semimaraton')) === 0 ? [] : ['trafic-semimaraton']),
          ...(weekday(day('ora-pamantului')) === 6 ? [] : ['ora-pamantului']),
        ]
      }),
    ).toEqual([])
  })
})

describe('what came first', () => {
  it('a paper is made by the day on which its document first names it', () => {
    expect(
      faults((room) => {
        const made = new Map(room.documents.map(({ key, createdAt }) => [key, createdAt]))
        const named = (item: Item): string[] => [
          ...('attachments' in item ? item.attachments : []),
          ...('documents' in item ? item.documents : []),
          ...('materials' in item ? item.materials : []),
          ...('minutes' in item && item.minutes ? [item.minutes] : []),
          ...('pdf' in item ? [item.pdf] : []),
        ]
        return authored(room).flatMap((item) => {
          const first = named(atFirst(item))
          return named(item)
            .filter((key) => {
              const at = first.includes(key) ? item.publishedAt : (changeOf(item)?.at ?? '')
              return (made.get(key) ?? '9999') > at
            })
            .map((key) => `${item.key} is older than ${key}`)
        })
      }),
    ).toEqual([])
  })

  it('no document changes before it is published or after now', () => {
    expect(
      faults((room, now) =>
        authored(room)
          .filter((item) => {
            const change = changeOf(item)
            return change && (change.at <= item.publishedAt || change.at >= now)
          })
          .map(({ key }) => key),
      ),
    ).toEqual([])
  })

  it('no result of a debate or a campaign is told before its last day', () => {
    expect(
      faults((room) => [
        ...room.debateNotices.flatMap((notice) => {
          const { key, changed, debateAt, proposalsDeadline } = notice
          const last = [debateAt ?? '', proposalsDeadline ?? ''].toSorted().at(-1) ?? ''
          const first = atFirst(notice)
          const tells = (item: Item) =>
            /s-a desfășurat|s-au primit|a avut loc|au participat/i.test(textsOf(item).join(' '))
          return [
            ...(tells(first) || ('minutes' in first && first.minutes)
              ? [`${key} tells at first`]
              : []),
            ...('outcome' in first && (first.outcome.length > 0 || first.recommendations.length > 0)
              ? [`${key} has its result at first`]
              : []),
            ...(changed && changed.at <= last ? [`${key} changes before its last day`] : []),
          ]
        }),
        ...room.campaigns.flatMap((campaign) => {
          const { key, changed, endsOn } = campaign
          const tells = /s-a încheiat|a ajuns la|a arătat|Rezultate/.test(
            textsOf(atFirst(campaign)).join(' '),
          )
          return [
            ...(tells ? [`${key} tells at first`] : []),
            ...(changed && endsOn && dayOf(changed.at) <= endsOn
              ? [`${key} changes before it ends`]
              : []),
          ]
        }),
      ]),
    ).toEqual([])
  })

  it('nothing is told of before its own release', () => {
    /** Words that only the event of a release has; another text may have them from that day on. */
    const newsOf: [RegExp, string][] = [
      [/\blinia 61\b|\b61 circulă/i, 'linia-61'],
      [/pasarel[ăa] s-a deschis|74 de zile/i, 'pasarela-somes'],
      [/12 autobuze electrice|12 vehicule/i, 'autobuze-electrice'],
      [/21 de școli/i, 'laboratoare-stiinte'],
      [/61\.200/, 'registrul-arborilor'],
      [/136 de proiecte/i, 'bugetare-participativa'],
      [/218 locuri/, 'locuri-parcare'],
      [/regulamentul(ui)? teraselor intră/i, 'regulament-terase'],
      [/zece blocuri din Gheorgheni intră/i, 'anvelopare-gheorgheni'],
      [/24 de sălcii/, 'pasarela-somes'],
    ]
    expect(
      faults((room) =>
        newsOf.flatMap(([words, key]) => {
          const release = authored(room).find((item) => item.key === key)
          if (!release) return [`there is no ${key}`]
          return authored(room)
            .filter(({ publishedAt }) => publishedAt < release.publishedAt)
            .filter((item) => textsOf(item).some((text) => words.test(plain(text))))
            .map((item) => `${item.key} knows of ${key}`)
        }),
      ),
    ).toEqual([])
  })

  it('a corrected release says what is right and no longer what was wrong; until then it said the wrong', () => {
    const facts: Record<string, { right: string; wrong: string }> = {
      'linia-61': { right: '19 stații', wrong: '17 stații' },
      'pasarela-somes': { right: 'ora 12:00', wrong: 'ora 10:00' },
    }
    expect(
      faults((room) =>
        room.pressReleases
          .filter(({ corrections }) => corrections.length > 0)
          .flatMap((item) => {
            const fact = facts[item.key]
            if (!fact) return [`${item.key} is corrected, and no test knows in what`]
            const now = plain(textsOf(item).join(' '))
            const before = plain(textsOf(atFirst(item)).join(' '))
            return now.includes(fact.right) &&
              !now.includes(fact.wrong) &&
              before.includes(fact.wrong) &&
              !before.includes(fact.right)
              ? []
              : [item.key]
          }),
      ),
    ).toEqual([])
  })
})

describe('the law', () => {
  it('proposals can be sent for ten days at least (52/2003 art. 7 alin. 4), for 15 on the budget (273/2006 art. 39)', () => {
    const least = {
      budget: 15,
      consultation: 10,
      'public-debate': 10,
      'urban-plan': 10,
      'public-meeting': 0,
    }
    expect(
      faults((room) =>
        room.debateNotices.flatMap(({ key, noticeType, publishedAt, proposalsDeadline }) => {
          if (!proposalsDeadline)
            return noticeType === 'public-meeting' ? [] : [`${key} has no deadline`]
          const days = daysBetween(dayOf(publishedAt), dayOf(proposalsDeadline))
          return days < least[noticeType] ? [`${key} has ${days} days`] : []
        }),
      ),
    ).toEqual([])
  })

  it('a debate is held within ten days of its notice, its minutes follow within ten (art. 7 alin. 10), a meeting is announced three days ahead (art. 8)', () => {
    expect(
      faults((room) =>
        room.debateNotices.flatMap(
          ({ key, noticeType, publishedAt, debateAt, changed, minutes }) => {
            if (!debateAt) return []
            const days = daysBetween(dayOf(publishedAt), dayOf(debateAt))
            const after = minutes && changed ? daysBetween(dayOf(debateAt), dayOf(changed.at)) : 0
            return [
              ...(noticeType === 'public-debate' && (days > 10 || days < 1)
                ? [`${key} in ${days} days`]
                : []),
              ...(noticeType === 'public-meeting' && days < 4 ? [`${key} in ${days} days`] : []),
              ...(after > 10 ? [`the minutes of ${key} come ${after} days later`] : []),
            ]
          },
        ),
      ),
    ).toEqual([])
  })

  it('whoever asks for proposals says how and to whom, and has the papers', () => {
    expect(
      faults((room) =>
        room.debateNotices
          .filter(({ proposalsDeadline }) => proposalsDeadline !== null)
          .filter(
            (notice) =>
              !notice.proposalsHow?.includes('@') ||
              !notice.responsible?.email ||
              !notice.responsible.phone ||
              ('documents' in atFirst(notice) && notice.documents.length === 0),
          )
          .map(({ key }) => key),
      ),
    ).toEqual([])
  })
})

describe('cases and the press', () => {
  it('each act follows the one before it, and none is still to come', () => {
    expect(
      faults((room, now) =>
        room.cases.flatMap(({ key, receivedAt, acts }) => {
          const times = [receivedAt, ...acts.map(({ at }) => at), now]
          return times.every((at, place) => place === 0 || (times[place - 1] ?? '') < at)
            ? []
            : [key]
        }),
      ),
    ).toEqual([])
  })

  it('a longer term is announced within ten days of the registration (544/2001 art. 7)', () => {
    expect(
      faults((room) =>
        room.cases.flatMap(({ key, acts }) => {
          const dayOfAct = (name: string) => dayOf(acts.find(({ act }) => act === name)?.at ?? '')
          const isExtended = acts.some(({ act }) => act === 'extend')
          const isLate = isExtended && daysBetween(dayOfAct('register'), dayOfAct('extend')) > 10
          return isLate ? [key] : []
        }),
      ),
    ).toEqual([])
  })

  it('nobody takes up a release before it, or writes after now', () => {
    expect(
      faults((room, now) => {
        const releases = new Map(room.pressReleases.map((one) => [one.title, one.publishedAt]))
        return room.monitoring.cuttings
          .filter(({ title, publishedAt }) => {
            return publishedAt >= now || publishedAt <= (releases.get(title) ?? '')
          })
          .map(({ url }) => url)
      }),
    ).toEqual([])
  })

  it('what is judged was written before, and is judged before now', () => {
    expect(
      faults((room, now) =>
        room.monitoring.cuttings
          .filter(({ publishedAt, judged }) => {
            return judged !== null && (judged.at <= publishedAt || judged.at >= now)
          })
          .map(({ url }) => url),
      ),
    ).toEqual([])
  })
})

describe('campaigns', () => {
  it('no spot runs outside its campaign', () => {
    expect(
      faults((room) =>
        room.campaigns.flatMap(({ key, startsOn, endsOn, spots }) =>
          spots
            .filter((spot) =>
              [spot.startsOn, spot.endsOn].some(
                (day) => day !== null && (day < startsOn || (endsOn !== null && day > endsOn)),
              ),
            )
            .map(({ title }) => `${key}: ${title}`),
        ),
      ),
    ).toEqual([])
  })
})

describe('who can be reached', () => {
  const [{ room } = { room: demoNewsroom(new Date('2026-11-23T20:00:00Z')) }] = rooms
  const everybody = [room.settings, ...room.contacts, ...room.departments]
  const text = JSON.stringify(room)

  it('each has a telephone that can be dialled and an e-mail, and no extension is of two', () => {
    const extensions = everybody.flatMap(({ phone }) => /, int\. (\d{4})$/.exec(phone)?.[1] ?? [])
    expect(everybody.filter(({ phone }) => !/^0264 431 900(, int\. \d{4})?$/.test(phone))).toEqual(
      [],
    )
    expect(new Set(extensions).size).toBe(extensions.length)
    expect(everybody.filter(({ email }) => !/^[a-z.-]+@primarie\.example$/.test(email))).toEqual([])
    expect(new Set(everybody.map(({ email }) => email)).size).toBe(everybody.length - 1)
  })

  it('no address can be somebody’s: all are below .example, which RFC 2606 keeps for nobody', () => {
    const mails = text.match(/[\w.-]+@[\w.-]+/g) ?? []
    const hosts = [...text.matchAll(/https?:\/\/([^/"\s]+)/g)].map(([, host = '']) => host)
    expect(mails.length).toBeGreaterThan(20)
    expect([...mails, ...hosts].filter((address) => !address.endsWith('.example'))).toEqual([])
  })
})
