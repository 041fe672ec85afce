import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`submissions\` (
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
  await db.run(sql`CREATE TABLE \`submission_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`submission_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`stored\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`submission_files_submission_idx\` ON \`submission_files\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_updated_at_idx\` ON \`submission_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_files_created_at_idx\` ON \`submission_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`submission_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`submission_id\` text(36) NOT NULL,
  	\`act\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`words\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`submission_id\`) REFERENCES \`submissions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`submission_acts_submission_idx\` ON \`submission_acts\` (\`submission_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_acts_by_idx\` ON \`submission_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`submission_acts_updated_at_idx\` ON \`submission_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`submission_acts_created_at_idx\` ON \`submission_acts\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`submissions\`;`)
  await db.run(sql`DROP TABLE \`submission_files\`;`)
  await db.run(sql`DROP TABLE \`submission_acts\`;`)
}
