import * as migration_20261123_221026_initial from './20261123_221026_initial.ts';
import * as migration_20261124_022217_publisher_orders from './20261124_022217_publisher_orders.ts';
import * as migration_20261124_023353_rebuild_webhook from './20261124_023353_rebuild_webhook.ts';
import * as migration_20261124_033210_withdrawal_reason from './20261124_033210_withdrawal_reason.ts';
import * as migration_20261125_030929_add_redirects from './20261125_030929_add_redirects.ts';
import * as migration_20261128_115655_what_a_day_of_use_found from './20261128_115655_what_a_day_of_use_found.ts';
import * as migration_20261128_140934_register_form_version from './20261128_140934_register_form_version.ts';
import * as migration_20261128_143707_background_jobs from './20261128_143707_background_jobs.ts';
import * as migration_20261128_145912_questions from './20261128_145912_questions.ts';
import * as migration_20261128_192553_editorial_desk from './20261128_192553_editorial_desk.ts';
import * as migration_20261128_212422_file_uses from './20261128_212422_file_uses.ts';
import * as migration_20261128_212457_lists_by_index from './20261128_212457_lists_by_index.ts';
import * as migration_20261128_213301_search_keys from './20261128_213301_search_keys.ts';
import * as migration_20261129_002621_mail from './20261129_002621_mail.ts';
import * as migration_20261129_003410_the_inbox from './20261129_003410_the_inbox.ts';
import * as migration_20261129_010320_accounts from './20261129_010320_accounts.ts';
import * as migration_20261129_011515_post from './20261129_011515_post.ts';
import * as migration_20261129_061026_press from './20261129_061026_press.ts';
import * as migration_20261129_061709_digests_and_events from './20261129_061709_digests_and_events.ts';
import * as migration_20261129_090649_told_row from './20261129_090649_told_row.ts';
import * as migration_20261129_093939_refused_addresses from './20261129_093939_refused_addresses.ts';
import * as migration_20261129_103041_mailbox from './20261129_103041_mailbox.ts';
import * as migration_20261129_132223_add_county from './20261129_132223_add_county.ts';
import * as migration_20261129_135936_cases from './20261129_135936_cases.ts';
import * as migration_20261129_141810_submissions_become_cases from './20261129_141810_submissions_become_cases.ts';
import * as migration_20261129_142443_duties from './20261129_142443_duties.ts';
import * as migration_20261129_172354_add_scans_and_reports from './20261129_172354_add_scans_and_reports.ts';
import * as migration_20261129_212510_jurnal_made_here from './20261129_212510_jurnal_made_here.ts';
import * as migration_20261130_002139_flatplan_pdf from './20261130_002139_flatplan_pdf.ts';

export const migrations = [
  {
    up: migration_20261123_221026_initial.up,
    down: migration_20261123_221026_initial.down,
    name: '20261123_221026_initial',
  },
  {
    up: migration_20261124_022217_publisher_orders.up,
    down: migration_20261124_022217_publisher_orders.down,
    name: '20261124_022217_publisher_orders',
  },
  {
    up: migration_20261124_023353_rebuild_webhook.up,
    down: migration_20261124_023353_rebuild_webhook.down,
    name: '20261124_023353_rebuild_webhook',
  },
  {
    up: migration_20261124_033210_withdrawal_reason.up,
    down: migration_20261124_033210_withdrawal_reason.down,
    name: '20261124_033210_withdrawal_reason',
  },
  {
    up: migration_20261125_030929_add_redirects.up,
    down: migration_20261125_030929_add_redirects.down,
    name: '20261125_030929_add_redirects',
  },
  {
    up: migration_20261128_115655_what_a_day_of_use_found.up,
    down: migration_20261128_115655_what_a_day_of_use_found.down,
    name: '20261128_115655_what_a_day_of_use_found',
  },
  {
    up: migration_20261128_140934_register_form_version.up,
    down: migration_20261128_140934_register_form_version.down,
    name: '20261128_140934_register_form_version',
  },
  {
    up: migration_20261128_143707_background_jobs.up,
    down: migration_20261128_143707_background_jobs.down,
    name: '20261128_143707_background_jobs',
  },
  {
    up: migration_20261128_145912_questions.up,
    down: migration_20261128_145912_questions.down,
    name: '20261128_145912_questions',
  },
  {
    up: migration_20261128_192553_editorial_desk.up,
    down: migration_20261128_192553_editorial_desk.down,
    name: '20261128_192553_editorial_desk',
  },
  {
    up: migration_20261128_212422_file_uses.up,
    down: migration_20261128_212422_file_uses.down,
    name: '20261128_212422_file_uses',
  },
  {
    up: migration_20261128_212457_lists_by_index.up,
    down: migration_20261128_212457_lists_by_index.down,
    name: '20261128_212457_lists_by_index',
  },
  {
    up: migration_20261128_213301_search_keys.up,
    down: migration_20261128_213301_search_keys.down,
    name: '20261128_213301_search_keys',
  },
  {
    up: migration_20261129_002621_mail.up,
    down: migration_20261129_002621_mail.down,
    name: '20261129_002621_mail',
  },
  {
    up: migration_20261129_003410_the_inbox.up,
    down: migration_20261129_003410_the_inbox.down,
    name: '20261129_003410_the_inbox',
  },
  {
    up: migration_20261129_010320_accounts.up,
    down: migration_20261129_010320_accounts.down,
    name: '20261129_010320_accounts',
  },
  {
    up: migration_20261129_011515_post.up,
    down: migration_20261129_011515_post.down,
    name: '20261129_011515_post',
  },
  {
    up: migration_20261129_061026_press.up,
    down: migration_20261129_061026_press.down,
    name: '20261129_061026_press',
  },
  {
    up: migration_20261129_061709_digests_and_events.up,
    down: migration_20261129_061709_digests_and_events.down,
    name: '20261129_061709_digests_and_events',
  },
  {
    up: migration_20261129_090649_told_row.up,
    down: migration_20261129_090649_told_row.down,
    name: '20261129_090649_told_row',
  },
  {
    up: migration_20261129_093939_refused_addresses.up,
    down: migration_20261129_093939_refused_addresses.down,
    name: '20261129_093939_refused_addresses',
  },
  {
    up: migration_20261129_103041_mailbox.up,
    down: migration_20261129_103041_mailbox.down,
    name: '20261129_103041_mailbox',
  },
  {
    up: migration_20261129_132223_add_county.up,
    down: migration_20261129_132223_add_county.down,
    name: '20261129_132223_add_county',
  },
  {
    up: migration_20261129_135936_cases.up,
    down: migration_20261129_135936_cases.down,
    name: '20261129_135936_cases',
  },
  {
    up: migration_20261129_141810_submissions_become_cases.up,
    down: migration_20261129_141810_submissions_become_cases.down,
    name: '20261129_141810_submissions_become_cases',
  },
  {
    up: migration_20261129_142443_duties.up,
    down: migration_20261129_142443_duties.down,
    name: '20261129_142443_duties',
  },
  {
    up: migration_20261129_172354_add_scans_and_reports.up,
    down: migration_20261129_172354_add_scans_and_reports.down,
    name: '20261129_172354_add_scans_and_reports',
  },
  {
    up: migration_20261129_212510_jurnal_made_here.up,
    down: migration_20261129_212510_jurnal_made_here.down,
    name: '20261129_212510_jurnal_made_here',
  },
  {
    up: migration_20261130_002139_flatplan_pdf.up,
    down: migration_20261130_002139_flatplan_pdf.down,
    name: '20261130_002139_flatplan_pdf'
  },
];
