import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`mails\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`subject\` text,
  	\`to\` text,
  	\`purpose\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`content\` text,
  	\`queued_at\` text NOT NULL,
  	\`due_at\` text NOT NULL,
  	\`tried_at\` text,
  	\`ended_at\` text,
  	\`attempts\` numeric NOT NULL,
  	\`response\` text,
  	\`key\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`urgency\` numeric NOT NULL,
  	\`text\` text,
  	\`subscriber\` text,
  	\`reason\` text,
  	\`about\` text,
  	\`reply_to\` text,
  	\`claim\` numeric,
  	\`lease_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`mails_to_idx\` ON \`mails\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`mails_tried_at_idx\` ON \`mails\` (\`tried_at\`);`)
  await db.run(sql`CREATE INDEX \`mails_ended_at_idx\` ON \`mails\` (\`ended_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mails_key_idx\` ON \`mails\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mails_subscriber_idx\` ON \`mails\` (\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`mails_about_idx\` ON \`mails\` (\`about\`);`)
  await db.run(sql`CREATE INDEX \`state_urgency_dueAt_idx\` ON \`mails\` (\`state\`,\`urgency\`,\`due_at\`);`)
  await db.run(sql`CREATE TABLE \`mail_texts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`content\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`mail_texts_key_idx\` ON \`mail_texts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`mail_texts_made_at_idx\` ON \`mail_texts\` (\`made_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_texts_updated_at_idx\` ON \`mail_texts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`mail_texts_created_at_idx\` ON \`mail_texts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`post_office\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`stopped_at\` text,
  	\`stopped_by\` text,
  	\`claim\` numeric NOT NULL,
  	\`row\` numeric NOT NULL,
  	\`row_hash\` text NOT NULL,
  	\`seen_at\` text,
  	\`sender\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`post_office_name_idx\` ON \`post_office\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`post_office_updated_at_idx\` ON \`post_office\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`post_office_created_at_idx\` ON \`post_office\` (\`created_at\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mails\`;`)
  await db.run(sql`DROP TABLE \`mail_texts\`;`)
  await db.run(sql`DROP TABLE \`post_office\`;`)
}
