import type { Field } from 'payload'
import { byServerAlone, shownNowhere } from '../../fields/own-fields.ts'

export const documentFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Titlu',
    admin: {
      description:
        'Cum se numește documentul pentru cititori. Lăsat gol, se ia din numele fișierului. Din titlul de la încărcare se face și numele fișierului public.',
    },
  },
  {
    name: 'scanNotice',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/src/admin/scan-notice.tsx#ScanNotice' },
    },
  },
  {
    name: 'pageCount',
    type: 'number',
    label: 'Pagini',
    access: byServerAlone,
    admin: { readOnly: true, position: 'sidebar' },
  },
  {
    name: 'hasText',
    type: 'checkbox',
    label: 'Are text',
    access: byServerAlone,
    admin: {
      readOnly: true,
      position: 'sidebar',
      description: 'Nebifat: paginile sunt doar imagini (document scanat).',
      components: { Cell: '/src/admin/has-text-cell.tsx#HasTextCell' },
    },
  },
  { name: 'text', type: 'json', hidden: true, access: byServerAlone },
  // Of each page its pictures, and what was recognised of a scan: both grow page by page (pages/pages-of-row.ts).
  { name: 'pages', type: 'json', access: byServerAlone, admin: shownNowhere },
  { name: 'recognized', type: 'json', hidden: true, access: byServerAlone },
  {
    name: 'stored',
    type: 'json',
    access: byServerAlone,
    admin: shownNowhere,
  },
]
