import path from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from 'payload'
import { doorListPath } from '../attendance/slugs.ts'
import { fillTemplatesPath } from '../templates/slugs.ts'
import { postPath } from '../mail/addresses.ts'
import { reportsPath } from '../reports/addresses.ts'
import { reviewPath, statisticsPath, triagePath } from '../monitoring/addresses.ts'
import { setFactorPath, setPasswordPath } from '../sign-in/addresses.ts'
import { calendarPath, reportPath } from '../placements/addresses.ts'
import { sitePanelPath } from '../publishers/addresses.ts'

/** How the admin looks and what stands on its first page. */
export const admin: Config['admin'] = {
  // No picture is asked of an outside service, which would learn who works here.
  avatar: 'default',
  dateFormat: 'd MMMM yyyy, HH:mm',
  meta: { titleSuffix: ' · Avizier' },
  components: {
    graphics: {
      Logo: '/src/admin/brand.tsx#Logo',
      Icon: '/src/admin/brand.tsx#Icon',
    },
    providers: [
      '/src/admin/office-time/office-time.tsx#OfficeTime',
      '/src/admin/spoken/spoken.tsx#Spoken',
    ],
    actions: ['/src/admin/bell/bell.tsx#Bell'],
    logout: { Button: '/src/admin/saving/sign-out.tsx#SignOut' },
    afterNavLinks: [
      '/src/admin/reports/nav-link.tsx#ReportsNavLink',
      '/src/admin/monitoring/nav-link.tsx#MonitoringNavLink',
      '/src/admin/post/nav-link.tsx#PostNavLink',
      '/src/admin/site-panel/nav-link.tsx#SiteNavLink',
    ],
    views: {
      site: {
        Component: '/src/admin/site-panel/site-panel.tsx#SitePanel',
        path: sitePanelPath,
        exact: true,
        meta: { title: 'Site-ul public' },
      },
      post: {
        Component: '/src/admin/post/post.tsx#Post',
        path: postPath,
        exact: true,
        meta: { title: 'Poșta' },
      },
      appearancesCalendar: {
        Component: '/src/admin/placements/calendar.tsx#AppearancesCalendar',
        path: calendarPath,
        exact: true,
        meta: { title: 'Calendarul aparițiilor' },
      },
      appearancesReport: {
        Component: '/src/admin/placements/report.tsx#AppearancesReport',
        path: reportPath,
        exact: true,
        meta: { title: 'Raportul aparițiilor' },
      },
      doorList: {
        Component: '/src/admin/attendance/door-list-view.tsx#DoorListView',
        path: doorListPath,
        exact: true,
        meta: { title: 'Lista de la intrare' },
      },
      reports: {
        Component: '/src/admin/reports/reports.tsx#Reports',
        path: reportsPath,
        exact: true,
        meta: { title: 'Rapoarte anuale' },
      },
      triage: {
        Component: '/src/admin/monitoring/triage-view.tsx#TriageView',
        path: triagePath,
        exact: true,
        meta: { title: 'Monitorizarea presei' },
      },
      pressReview: {
        Component: '/src/admin/monitoring/review-view.tsx#ReviewView',
        path: reviewPath,
        exact: true,
        meta: { title: 'Revista presei' },
      },
      pressStatistics: {
        Component: '/src/admin/monitoring/statistics-view.tsx#StatisticsView',
        path: statisticsPath,
        exact: true,
        meta: { title: 'Statistica presei' },
      },
      templates: {
        Component: '/src/admin/templates/fill-templates.tsx#FillTemplates',
        path: fillTemplatesPath,
        exact: true,
        meta: { title: 'Scrieți dintr-un șablon' },
      },
      login: {
        Component: '/src/admin/sign-in/sign-in-view.tsx#SignInView',
        path: '/login',
        exact: true,
        meta: { title: 'Autentificare' },
      },
      forgot: {
        Component: '/src/admin/sign-in/forgotten-view.tsx#ForgottenView',
        path: '/forgot',
        exact: true,
        meta: { title: 'Parolă uitată' },
      },
      setPassword: {
        Component: '/src/admin/sign-in/set-password-view.tsx#SetPasswordView',
        path: setPasswordPath,
        exact: true,
        meta: { title: 'Alegeți o parolă' },
      },
      setFactor: {
        Component: '/src/admin/sign-in/set-factor-view.tsx#SetFactorView',
        path: setFactorPath,
        exact: true,
        meta: { title: 'Codul de pe telefon' },
      },
    },
    beforeDashboard: [
      '/src/admin/account/own-notice.tsx#OwnNotice',
      '/src/admin/day/office-day.tsx#OfficeDay',
      '/src/admin/jobs/failed-jobs.tsx#FailedJobs',
    ],
  },
  importMap: { baseDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..') },
}
