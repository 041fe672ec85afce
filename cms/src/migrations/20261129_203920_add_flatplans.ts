import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`material_asks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_id\` text(36),
  	\`department_id\` text(36),
  	\`what\` text NOT NULL,
  	\`lines\` numeric,
  	\`due_on\` text NOT NULL,
  	\`asked_by_id\` text(36),
  	\`asked_at\` text,
  	\`withdrawn_at\` text,
  	\`reminded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`material_asks_issue_idx\` ON \`material_asks\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_department_idx\` ON \`material_asks\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_due_on_idx\` ON \`material_asks\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_asked_by_idx\` ON \`material_asks\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_updated_at_idx\` ON \`material_asks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_created_at_idx\` ON \`material_asks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`journal_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`debate_notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_order_idx\` ON \`journal_articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_parent_idx\` ON \`journal_articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_path_idx\` ON \`journal_articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_press_releases_id_idx\` ON \`journal_articles_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_announcements_id_idx\` ON \`journal_articles_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_debate_notices_id_idx\` ON \`journal_articles_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE TABLE \`_journal_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`debate_notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_journal_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_order_idx\` ON \`_journal_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_parent_idx\` ON \`_journal_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_path_idx\` ON \`_journal_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_press_releases_id_idx\` ON \`_journal_articles_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_announcements_id_idx\` ON \`_journal_articles_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_debate_notices_id_idx\` ON \`_journal_articles_v_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE TABLE \`flatplans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_id\` text(36),
  	\`plan\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flatplans_issue_idx\` ON \`flatplans\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`flatplans_updated_at_idx\` ON \`flatplans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flatplans_created_at_idx\` ON \`flatplans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`flatplan_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`flatplan_id\` text(36),
  	\`revision\` numeric NOT NULL,
  	\`act\` text NOT NULL,
  	\`details\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`flatplan_id\`) REFERENCES \`flatplans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`flatplan_acts_flatplan_idx\` ON \`flatplan_acts\` (\`flatplan_id\`);`)
  await db.run(sql`CREATE INDEX \`flatplan_acts_by_idx\` ON \`flatplan_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`flatplan_acts_updated_at_idx\` ON \`flatplan_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flatplan_acts_created_at_idx\` ON \`flatplan_acts\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`ask_id\` text(36) REFERENCES material_asks(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`materials_ask_idx\` ON \`materials\` (\`ask_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`material_asks\`;`)
  await db.run(sql`DROP TABLE \`journal_articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_journal_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`flatplans\`;`)
  await db.run(sql`DROP TABLE \`flatplan_acts\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_materials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`word_file_id\` text(36),
  	\`wished_for\` text,
  	\`note\` text,
  	\`department_id\` text(36),
  	\`state\` text,
  	\`handed_by_id\` text(36),
  	\`dealt_by_id\` text(36),
  	\`dealt_at\` text,
  	\`decline_reason\` text,
  	\`item\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`word_file_id\`) REFERENCES \`word_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dealt_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_materials\`("id", "title", "text", "word_file_id", "wished_for", "note", "department_id", "state", "handed_by_id", "dealt_by_id", "dealt_at", "decline_reason", "item", "updated_at", "created_at") SELECT "id", "title", "text", "word_file_id", "wished_for", "note", "department_id", "state", "handed_by_id", "dealt_by_id", "dealt_at", "decline_reason", "item", "updated_at", "created_at" FROM \`materials\`;`)
  await db.run(sql`DROP TABLE \`materials\`;`)
  await db.run(sql`ALTER TABLE \`__new_materials\` RENAME TO \`materials\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`materials_title_idx\` ON \`materials\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`materials_word_file_idx\` ON \`materials\` (\`word_file_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_wished_for_idx\` ON \`materials\` (\`wished_for\`);`)
  await db.run(sql`CREATE INDEX \`materials_department_idx\` ON \`materials\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_state_idx\` ON \`materials\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`materials_handed_by_idx\` ON \`materials\` (\`handed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_dealt_by_idx\` ON \`materials\` (\`dealt_by_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_item_idx\` ON \`materials\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`materials_updated_at_idx\` ON \`materials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_created_at_idx\` ON \`materials\` (\`created_at\`);`)
}
