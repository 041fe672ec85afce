import type { GlobalConfig, PayloadRequest } from 'payload'
import { hasRole } from '../access/has-role.ts'
import { isStaff } from '../access/is-staff.ts'
import { officeWordsField } from '../checks/facts/office-words.ts'
import { groups } from '../fields/groups.ts'
import { keepSettingsRevisions } from '../revisions/keep-revisions.ts'
import type { DeskRules } from './refusal.ts'
import { deskSettingsSlug } from './slugs.ts'
import { termFields } from './term-fields.ts'

/** The rules that the office sets for its own work; nothing of them is public. */
export const deskSettings: GlobalConfig = keepSettingsRevisions({
  slug: deskSettingsSlug,
  label: { ro: 'Regulile redacției', en: 'Rules of the desk' },
  admin: {
    group: groups.administration,
    description:
      'Se aplică imediat, pentru toată redacția. Le schimbă șeful biroului sau administratorul.',
  },
  access: {
    read: ({ req }) => isStaff(req.user),
    update: ({ req }) => hasRole(req.user, 'chief', 'admin'),
    readVersions: () => false,
  },
  fields: [
    {
      name: 'fourEyes',
      label: {
        ro: 'Nimeni nu publică singur ce a scris',
        en: 'Nobody publishes alone what they wrote',
      },
      type: 'checkbox',
      defaultValue: true,
      admin: {
        description:
          'Fiecare text este aprobat de altă persoană decât cine l-a scris și l-a trimis. Opriți regula doar într-un birou cu o singură persoană; cât este oprită, prima pagină și fiecare document o spun.',
      },
    },
    {
      name: 'secondFactor',
      label: {
        ro: 'Șeful biroului, webmasterul și administratorul se autentifică și cu un cod de pe telefon',
        en: 'Chief, webmaster and administrator sign in with a code of their phone, too',
      },
      type: 'checkbox',
      defaultValue: true,
      // Whoever has taken over another role cannot turn it off for themselves.
      access: { update: ({ req }) => hasRole(req.user, 'admin') },
      admin: {
        description:
          'O schimbă doar administratorul. Cine are unul dintre roluri pune codul în primele 14 zile; cât este oprită, prima pagină le-o spune. Ceilalți pot folosi un cod de pe telefon când vor, din „Contul meu”.',
      },
    },
    officeWordsField,
    ...termFields,
  ],
})

/** Said wherever people work while nobody has to look a second time. */
export const fourEyesOff =
  'Verificarea de către a doua persoană este oprită din „Regulile redacției”: editorii și șeful biroului publică singuri.'

/** Said to those whom it would concern while a password is enough. */
export const secondFactorOff =
  'Codul de pe telefon la autentificare este oprit din „Regulile redacției”: ajunge parola, și pentru șeful biroului, webmaster și administrator.'

/** True where the roles that it is for must sign in with a second factor. An office that has set no rule has it on. */
export async function secondFactorAsked(req: PayloadRequest): Promise<boolean> {
  const stored: { secondFactor?: unknown } | null = await req.payload.db.findGlobal({
    slug: deskSettingsSlug,
    req,
  })
  return stored?.secondFactor !== false
}

/** The rules in force. An office that has set none has four eyes on. */
export async function deskRules(req: PayloadRequest): Promise<DeskRules> {
  const stored: { fourEyes?: unknown } | null = await req.payload.db.findGlobal({
    slug: deskSettingsSlug,
    req,
  })
  return { fourEyes: stored?.fourEyes !== false }
}
