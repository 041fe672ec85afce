import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`submissions\` ADD \`case_id\` text(36) REFERENCES cases(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`submissions_case_idx\` ON \`submissions\` (\`case_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_submissions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`sender\` text,
  	\`form\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`reference\` text NOT NULL,
  	\`counter_id\` text NOT NULL,
  	\`page\` text,
  	\`values\` text NOT NULL,
  	\`left_out\` text,
  	\`debate_id\` text(36),
  	\`proposal_number\` numeric,
  	\`state\` text NOT NULL,
  	\`taken_by_id\` text(36),
  	\`answered_at\` text,
  	\`kept_until\` text,
  	\`erased_at\` text,
  	\`words\` text,
  	\`search_keys\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`debate_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`taken_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_submissions\`("id", "title", "sender", "form", "at", "reference", "counter_id", "page", "values", "left_out", "debate_id", "proposal_number", "state", "taken_by_id", "answered_at", "kept_until", "erased_at", "words", "search_keys", "updated_at", "created_at") SELECT "id", "title", "sender", "form", "at", "reference", "counter_id", "page", "values", "left_out", "debate_id", "proposal_number", "state", "taken_by_id", "answered_at", "kept_until", "erased_at", "words", "search_keys", "updated_at", "created_at" FROM \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`ALTER TABLE \`__new_submissions\` RENAME TO \`submissions\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`submissions_form_idx\` ON \`submissions\` (\`form\`);`)
  await db.run(sql`CREATE INDEX \`submissions_at_idx\` ON \`submissions\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_reference_idx\` ON \`submissions\` (\`reference\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`submissions_counter_id_idx\` ON \`submissions\` (\`counter_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_debate_idx\` ON \`submissions\` (\`debate_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_state_idx\` ON \`submissions\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`submissions_taken_by_idx\` ON \`submissions\` (\`taken_by_id\`);`)
  await db.run(sql`CREATE INDEX \`submissions_kept_until_idx\` ON \`submissions\` (\`kept_until\`);`)
  await db.run(sql`CREATE INDEX \`submissions_updated_at_idx\` ON \`submissions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submissions_created_at_idx\` ON \`submissions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`debate_proposalNumber_idx\` ON \`submissions\` (\`debate_id\`,\`proposal_number\`);`)
}
