import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_appearances\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`outlet\` text,
  	\`medium\` text,
  	\`planned\` numeric,
  	\`appeared\` numeric,
  	\`missed\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_appearances_order_idx\` ON \`campaigns_appearances\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_appearances_parent_id_idx\` ON \`campaigns_appearances\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_appearances\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`outlet\` text,
  	\`medium\` text,
  	\`planned\` numeric,
  	\`appeared\` numeric,
  	\`missed\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_appearances_order_idx\` ON \`_campaigns_v_version_appearances\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_appearances_parent_id_idx\` ON \`_campaigns_v_version_appearances\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`hour\` text,
  	\`text\` text,
  	\`speaker\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_agenda_order_idx\` ON \`events_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_agenda_parent_id_idx\` ON \`events_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_speakers_order_idx\` ON \`events_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_speakers_parent_id_idx\` ON \`events_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_corrections_order_idx\` ON \`events_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_corrections_parent_id_idx\` ON \`events_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`place\` text,
  	\`online_link\` text,
  	\`admission\` text,
  	\`accreditation_until\` text,
  	\`body\` text,
  	\`image_id\` text(36),
  	\`materials_at\` text,
  	\`recording_id\` text(36),
  	\`recording_link\` text,
  	\`transcript\` text,
  	\`event_type\` text DEFAULT 'press-conference',
  	\`status\` text DEFAULT 'planned',
  	\`moved_from\` text,
  	\`status_note\` text,
  	\`department_id\` text(36),
  	\`contact_id\` text(36),
  	\`registration_number\` text,
  	\`registration_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`begun_by_id\` text(36),
  	\`search_keys\` text,
  	\`change_note\` text,
  	\`withdrawal_manner\` text,
  	\`withdrawal_reason\` text,
  	\`withdrawal_replaced_by\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`desk_state\` text,
  	\`owes_review\` integer,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`recording_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`begun_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_ends_at_idx\` ON \`events\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`events_image_idx\` ON \`events\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`events_recording_idx\` ON \`events\` (\`recording_id\`);`)
  await db.run(sql`CREATE INDEX \`events_department_idx\` ON \`events\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`events_contact_idx\` ON \`events\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_begun_by_idx\` ON \`events\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`events_desk_state_idx\` ON \`events\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`events_owes_review_idx\` ON \`events\` (\`owes_review\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`questions_id\` text(36),
  	\`events_id\` text(36),
  	\`topics_id\` text(36),
  	\`press_lists_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_lists_id\`) REFERENCES \`press_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_documents_id_idx\` ON \`events_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_press_releases_id_idx\` ON \`events_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_announcements_id_idx\` ON \`events_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_journal_issues_id_idx\` ON \`events_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_journal_articles_id_idx\` ON \`events_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_leaflets_id_idx\` ON \`events_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_campaigns_id_idx\` ON \`events_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_debate_notices_id_idx\` ON \`events_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_questions_id_idx\` ON \`events_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_events_id_idx\` ON \`events_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_topics_id_idx\` ON \`events_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_press_lists_id_idx\` ON \`events_rels\` (\`press_lists_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`hour\` text,
  	\`text\` text,
  	\`speaker\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_order_idx\` ON \`_events_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_agenda_parent_id_idx\` ON \`_events_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_speakers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`role\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_speakers_order_idx\` ON \`_events_v_version_speakers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_speakers_parent_id_idx\` ON \`_events_v_version_speakers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_corrections_order_idx\` ON \`_events_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_corrections_parent_id_idx\` ON \`_events_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_place\` text,
  	\`version_online_link\` text,
  	\`version_admission\` text,
  	\`version_accreditation_until\` text,
  	\`version_body\` text,
  	\`version_image_id\` text(36),
  	\`version_materials_at\` text,
  	\`version_recording_id\` text(36),
  	\`version_recording_link\` text,
  	\`version_transcript\` text,
  	\`version_event_type\` text DEFAULT 'press-conference',
  	\`version_status\` text DEFAULT 'planned',
  	\`version_moved_from\` text,
  	\`version_status_note\` text,
  	\`version_department_id\` text(36),
  	\`version_contact_id\` text(36),
  	\`version_registration_number\` text,
  	\`version_registration_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_begun_by_id\` text(36),
  	\`version_search_keys\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_manner\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_withdrawal_replaced_by\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_desk_state\` text,
  	\`version_owes_review\` integer,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_recording_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_begun_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_title_idx\` ON \`_events_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_ends_at_idx\` ON \`_events_v\` (\`version_ends_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_image_idx\` ON \`_events_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_recording_idx\` ON \`_events_v\` (\`version_recording_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_department_idx\` ON \`_events_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_contact_idx\` ON \`_events_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_begun_by_idx\` ON \`_events_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_desk_state_idx\` ON \`_events_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_owes_review_idx\` ON \`_events_v\` (\`version_owes_review\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_list_idx\` ON \`_events_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`questions_id\` text(36),
  	\`events_id\` text(36),
  	\`topics_id\` text(36),
  	\`press_lists_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_lists_id\`) REFERENCES \`press_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_documents_id_idx\` ON \`_events_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_press_releases_id_idx\` ON \`_events_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_announcements_id_idx\` ON \`_events_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_journal_issues_id_idx\` ON \`_events_v_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_journal_articles_id_idx\` ON \`_events_v_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_leaflets_id_idx\` ON \`_events_v_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_campaigns_id_idx\` ON \`_events_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_debate_notices_id_idx\` ON \`_events_v_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_questions_id_idx\` ON \`_events_v_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_events_id_idx\` ON \`_events_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_topics_id_idx\` ON \`_events_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_press_lists_id_idx\` ON \`_events_v_rels\` (\`press_lists_id\`);`)
  await db.run(sql`CREATE TABLE \`recordings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`captions\` text,
  	\`stored\` text,
  	\`stored_captions\` text,
  	\`is_used\` integer DEFAULT false,
  	\`is_public\` integer DEFAULT false,
  	\`department_id\` text(36),
  	\`owner_id\` text(36),
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`owner_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`recordings_is_used_idx\` ON \`recordings\` (\`is_used\`);`)
  await db.run(sql`CREATE INDEX \`recordings_is_public_idx\` ON \`recordings\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`recordings_department_idx\` ON \`recordings\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`recordings_owner_idx\` ON \`recordings\` (\`owner_id\`);`)
  await db.run(sql`CREATE INDEX \`recordings_updated_at_idx\` ON \`recordings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`recordings_created_at_idx\` ON \`recordings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`recordings_filename_idx\` ON \`recordings\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`placements_series_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_series_weekdays_order_idx\` ON \`placements_series_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placements_series_weekdays_parent_idx\` ON \`placements_series_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements_series\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`rhythm\` text DEFAULT 'daily' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_series_order_idx\` ON \`placements_series\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`placements_series_parent_id_idx\` ON \`placements_series\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`link\` text,
  	\`campaign_id\` text(36),
  	\`medium\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`place\` text,
  	\`supplier\` text,
  	\`contract_number\` text,
  	\`contract_date\` text,
  	\`cost_bani\` numeric,
  	\`cost_per\` text DEFAULT 'contract',
  	\`cost_vat_rate\` text DEFAULT '21',
  	\`cost_includes_vat\` integer DEFAULT false,
  	\`responsible_id\` text(36),
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_campaign_idx\` ON \`placements\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_outlet_idx\` ON \`placements\` (\`outlet\`);`)
  await db.run(sql`CREATE INDEX \`placements_responsible_idx\` ON \`placements\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_updated_at_idx\` ON \`placements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placements_created_at_idx\` ON \`placements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_texts_order_parent\` ON \`placements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`announcements_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`press_releases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_rels_order_idx\` ON \`placements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_parent_idx\` ON \`placements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_path_idx\` ON \`placements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_announcements_id_idx\` ON \`placements_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_campaigns_id_idx\` ON \`placements_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_leaflets_id_idx\` ON \`placements_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_press_releases_id_idx\` ON \`placements_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE TABLE \`appearances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`medium\` text NOT NULL,
  	\`campaign_id\` text(36),
  	\`responsible_id\` text(36),
  	\`placement_id\` text(36) NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`appeared_at\` text,
  	\`missed_at\` text,
  	\`proof_link\` text,
  	\`reminded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`placement_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appearances_outlet_idx\` ON \`appearances\` (\`outlet\`);`)
  await db.run(sql`CREATE INDEX \`appearances_campaign_idx\` ON \`appearances\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_responsible_idx\` ON \`appearances\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_placement_idx\` ON \`appearances\` (\`placement_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_starts_at_idx\` ON \`appearances\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_ends_at_idx\` ON \`appearances\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_appeared_at_idx\` ON \`appearances\` (\`appeared_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_updated_at_idx\` ON \`appearances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_created_at_idx\` ON \`appearances\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`placement_startsAt_endsAt_idx\` ON \`appearances\` (\`placement_id\`,\`starts_at\`,\`ends_at\`);`)
  await db.run(sql`CREATE TABLE \`appearance_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`appearance_id\` text(36) NOT NULL,
  	\`act\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`words\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`appearance_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appearance_acts_appearance_idx\` ON \`appearance_acts\` (\`appearance_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_acts_by_idx\` ON \`appearance_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_acts_updated_at_idx\` ON \`appearance_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appearance_acts_created_at_idx\` ON \`appearance_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proof_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`appearance_id\` text(36) NOT NULL,
  	\`act_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`stored\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`appearance_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`act_id\`) REFERENCES \`appearance_acts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proof_files_appearance_idx\` ON \`proof_files\` (\`appearance_id\`);`)
  await db.run(sql`CREATE INDEX \`proof_files_act_idx\` ON \`proof_files\` (\`act_id\`);`)
  await db.run(sql`CREATE INDEX \`proof_files_updated_at_idx\` ON \`proof_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proof_files_created_at_idx\` ON \`proof_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`attendances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`event_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`outlet\` text,
  	\`standing\` text DEFAULT 'invited' NOT NULL,
  	\`has_come\` integer DEFAULT false,
  	\`note\` text,
  	\`journalist_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`event_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`journalist_id\`) REFERENCES \`journalists\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`attendances_event_idx\` ON \`attendances\` (\`event_id\`);`)
  await db.run(sql`CREATE INDEX \`attendances_journalist_idx\` ON \`attendances\` (\`journalist_id\`);`)
  await db.run(sql`CREATE INDEX \`attendances_updated_at_idx\` ON \`attendances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`attendances_created_at_idx\` ON \`attendances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cuttings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`medium\` text DEFAULT 'online' NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`url\` text,
  	\`extract\` text,
  	\`state\` text DEFAULT 'relevant' NOT NULL,
  	\`topic_id\` text(36),
  	\`tone\` text,
  	\`department_id\` text(36),
  	\`release_id\` text(36),
  	\`release_way\` text,
  	\`source_id\` text(36),
  	\`seen_at\` text,
  	\`phrases\` text,
  	\`judged_by_id\` text(36),
  	\`judged_at\` text,
  	\`case_id\` text(36),
  	\`review_id\` text(36),
  	\`identity\` text,
  	\`entry_key\` text,
  	\`story\` text,
  	\`sketch\` text,
  	\`judgements\` numeric DEFAULT 0,
  	\`search_keys\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`press_sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judged_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_id\`) REFERENCES \`press_reviews\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cuttings_outlet_idx\` ON \`cuttings\` (\`outlet\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_published_at_idx\` ON \`cuttings\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_state_idx\` ON \`cuttings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_topic_idx\` ON \`cuttings\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_department_idx\` ON \`cuttings\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_release_idx\` ON \`cuttings\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_source_idx\` ON \`cuttings\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_seen_at_idx\` ON \`cuttings\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_judged_by_idx\` ON \`cuttings\` (\`judged_by_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_case_idx\` ON \`cuttings\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_review_idx\` ON \`cuttings\` (\`review_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cuttings_identity_idx\` ON \`cuttings\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_entry_key_idx\` ON \`cuttings\` (\`entry_key\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_story_idx\` ON \`cuttings\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_updated_at_idx\` ON \`cuttings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_created_at_idx\` ON \`cuttings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_publishedAt_idx\` ON \`cuttings\` (\`state\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`press_sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`medium\` text DEFAULT 'online' NOT NULL,
  	\`url\` text,
  	\`keeps_all\` integer DEFAULT false,
  	\`is_active\` integer DEFAULT true,
  	\`answer\` text,
  	\`asked_at\` text,
  	\`read_at\` text,
  	\`is_fine\` integer DEFAULT true,
  	\`next_at\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`etag\` text,
  	\`last_modified\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_sources_name_idx\` ON \`press_sources\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_is_fine_idx\` ON \`press_sources\` (\`is_fine\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_next_at_idx\` ON \`press_sources\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_updated_at_idx\` ON \`press_sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_created_at_idx\` ON \`press_sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`phrases\` text NOT NULL,
  	\`without\` text,
  	\`topic_id\` text(36),
  	\`department_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`monitoring_rules_name_idx\` ON \`monitoring_rules\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_topic_idx\` ON \`monitoring_rules\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_department_idx\` ON \`monitoring_rules\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_updated_at_idx\` ON \`monitoring_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_created_at_idx\` ON \`monitoring_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`press_reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`introduction\` text,
  	\`order\` text,
  	\`sent_at\` text,
  	\`sent_by_id\` text(36),
  	\`sent_to\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`sent_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_reviews_number_idx\` ON \`press_reviews\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_sent_at_idx\` ON \`press_reviews\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_sent_by_idx\` ON \`press_reviews\` (\`sent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_updated_at_idx\` ON \`press_reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_created_at_idx\` ON \`press_reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipients\` text,
  	\`sent_at\` text,
  	\`on_working_days\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`publishes_appearances\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`campaigns_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_events_id_idx\` ON \`campaigns_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_publishes_appearances\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_events_id_idx\` ON \`_campaigns_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`recordings_id\` text(36) REFERENCES recordings(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placements_id\` text(36) REFERENCES placements(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`attendances_id\` text(36) REFERENCES attendances(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`cuttings_id\` text(36) REFERENCES cuttings(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`press_sources_id\` text(36) REFERENCES press_sources(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`monitoring_rules_id\` text(36) REFERENCES monitoring_rules(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placements_id_idx\` ON \`payload_locked_documents_rels\` (\`placements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attendances_id_idx\` ON \`payload_locked_documents_rels\` (\`attendances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cuttings_id_idx\` ON \`payload_locked_documents_rels\` (\`cuttings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`press_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_monitoring_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`monitoring_rules_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_appearances\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_appearances\`;`)
  await db.run(sql`DROP TABLE \`events_agenda\`;`)
  await db.run(sql`DROP TABLE \`events_speakers\`;`)
  await db.run(sql`DROP TABLE \`events_corrections\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_speakers\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`recordings\`;`)
  await db.run(sql`DROP TABLE \`placements_series_weekdays\`;`)
  await db.run(sql`DROP TABLE \`placements_series\`;`)
  await db.run(sql`DROP TABLE \`placements\`;`)
  await db.run(sql`DROP TABLE \`placements_texts\`;`)
  await db.run(sql`DROP TABLE \`placements_rels\`;`)
  await db.run(sql`DROP TABLE \`appearances\`;`)
  await db.run(sql`DROP TABLE \`appearance_acts\`;`)
  await db.run(sql`DROP TABLE \`proof_files\`;`)
  await db.run(sql`DROP TABLE \`attendances\`;`)
  await db.run(sql`DROP TABLE \`cuttings\`;`)
  await db.run(sql`DROP TABLE \`press_sources\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rules\`;`)
  await db.run(sql`DROP TABLE \`press_reviews\`;`)
  await db.run(sql`DROP TABLE \`review_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`questions_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns_rels\`("id", "order", "parent_id", "path", "documents_id", "press_releases_id", "announcements_id", "journal_issues_id", "journal_articles_id", "leaflets_id", "campaigns_id", "debate_notices_id", "questions_id", "topics_id") SELECT "id", "order", "parent_id", "path", "documents_id", "press_releases_id", "announcements_id", "journal_issues_id", "journal_articles_id", "leaflets_id", "campaigns_id", "debate_notices_id", "questions_id", "topics_id" FROM \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns_rels\` RENAME TO \`campaigns_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_documents_id_idx\` ON \`campaigns_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_press_releases_id_idx\` ON \`campaigns_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_announcements_id_idx\` ON \`campaigns_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_journal_issues_id_idx\` ON \`campaigns_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_journal_articles_id_idx\` ON \`campaigns_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_leaflets_id_idx\` ON \`campaigns_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_campaigns_id_idx\` ON \`campaigns_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_debate_notices_id_idx\` ON \`campaigns_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_questions_id_idx\` ON \`campaigns_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_topics_id_idx\` ON \`campaigns_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`questions_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v_rels\`("id", "order", "parent_id", "path", "documents_id", "press_releases_id", "announcements_id", "journal_issues_id", "journal_articles_id", "leaflets_id", "campaigns_id", "debate_notices_id", "questions_id", "topics_id") SELECT "id", "order", "parent_id", "path", "documents_id", "press_releases_id", "announcements_id", "journal_issues_id", "journal_articles_id", "leaflets_id", "campaigns_id", "debate_notices_id", "questions_id", "topics_id" FROM \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v_rels\` RENAME TO \`_campaigns_v_rels\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_documents_id_idx\` ON \`_campaigns_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_press_releases_id_idx\` ON \`_campaigns_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_announcements_id_idx\` ON \`_campaigns_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_journal_issues_id_idx\` ON \`_campaigns_v_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_journal_articles_id_idx\` ON \`_campaigns_v_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_leaflets_id_idx\` ON \`_campaigns_v_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_campaigns_id_idx\` ON \`_campaigns_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_debate_notices_id_idx\` ON \`_campaigns_v_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_questions_id_idx\` ON \`_campaigns_v_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_topics_id_idx\` ON \`_campaigns_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`word_files_id\` text(36),
  	\`templates_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`questions_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`departments_id\` text(36),
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	\`service_accounts_id\` text(36),
  	\`journalists_id\` text(36),
  	\`press_lists_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`word_files_id\`) REFERENCES \`word_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_accounts_id\`) REFERENCES \`service_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journalists_id\`) REFERENCES \`journalists\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_lists_id\`) REFERENCES \`press_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "word_files_id", "templates_id", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id", "journalists_id", "press_lists_id") SELECT "id", "order", "parent_id", "path", "word_files_id", "templates_id", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id", "journalists_id", "press_lists_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_word_files_id_idx\` ON \`payload_locked_documents_rels\` (\`word_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_debate_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leaflets_id_idx\` ON \`payload_locked_documents_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_accounts_id_idx\` ON \`payload_locked_documents_rels\` (\`service_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journalists_id_idx\` ON \`payload_locked_documents_rels\` (\`journalists_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_lists_id_idx\` ON \`payload_locked_documents_rels\` (\`press_lists_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`publishes_appearances\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_publishes_appearances\`;`)
}
