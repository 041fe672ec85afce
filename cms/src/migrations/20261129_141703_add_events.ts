import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`campaigns_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_events_id_idx\` ON \`campaigns_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_events_id_idx\` ON \`_campaigns_v_rels\` (\`events_id\`);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`events_id\` text(36) REFERENCES events(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`recordings_id\` text(36) REFERENCES recordings(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`attendances_id\` text(36) REFERENCES attendances(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attendances_id_idx\` ON \`payload_locked_documents_rels\` (\`attendances_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
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
  await db.run(sql`DROP TABLE \`attendances\`;`)
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
}
