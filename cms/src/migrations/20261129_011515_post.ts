import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`subscribers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`bounces\` numeric NOT NULL,
  	\`ended_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_email_idx\` ON \`subscribers\` (\`email\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscribers_token_hash_idx\` ON \`subscribers\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`subscribers_ended_at_idx\` ON \`subscribers\` (\`ended_at\`);`)
  await db.run(sql`CREATE TABLE \`subscriptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`subscriber\` text,
  	\`target\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`rhythm\` text NOT NULL,
  	\`asked_rhythm\` text,
  	\`asked_hash\` text,
  	\`asked_until\` text,
  	\`token_hash\` text NOT NULL,
  	\`is_active\` integer DEFAULT false NOT NULL,
  	\`confirmed_at\` text,
  	\`ended_at\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_key_idx\` ON \`subscriptions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_subscriber_idx\` ON \`subscriptions\` (\`subscriber\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_asked_hash_idx\` ON \`subscriptions\` (\`asked_hash\`);`)
  await db.run(sql`CREATE INDEX \`subscriptions_asked_until_idx\` ON \`subscriptions\` (\`asked_until\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subscriptions_token_hash_idx\` ON \`subscriptions\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`isActive_rhythm_target_subscriber_idx\` ON \`subscriptions\` (\`is_active\`,\`rhythm\`,\`target\`,\`subscriber\`);`)
  await db.run(sql`ALTER TABLE \`mails\` ADD \`subscription\` text;`)
  await db.run(sql`CREATE INDEX \`mails_text_idx\` ON \`mails\` (\`text\`);`)
  await db.run(sql`CREATE INDEX \`mails_subscription_idx\` ON \`mails\` (\`subscription\`);`)
  await db.run(sql`ALTER TABLE \`mail_texts\` ADD \`about\` text;`)
  await db.run(sql`ALTER TABLE \`post_office\` ADD \`daily_until\` text;`)
  await db.run(sql`ALTER TABLE \`post_office\` ADD \`weekly_until\` text;`)
  await db.run(sql`ALTER TABLE \`post_office\` DROP COLUMN \`claim\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`subscribers\`;`)
  await db.run(sql`DROP TABLE \`subscriptions\`;`)
  await db.run(sql`DROP INDEX \`mails_text_idx\`;`)
  await db.run(sql`DROP INDEX \`mails_subscription_idx\`;`)
  await db.run(sql`ALTER TABLE \`mails\` DROP COLUMN \`subscription\`;`)
  await db.run(sql`ALTER TABLE \`post_office\` ADD \`claim\` numeric NOT NULL;`)
  await db.run(sql`ALTER TABLE \`post_office\` DROP COLUMN \`daily_until\`;`)
  await db.run(sql`ALTER TABLE \`post_office\` DROP COLUMN \`weekly_until\`;`)
  await db.run(sql`ALTER TABLE \`mail_texts\` DROP COLUMN \`about\`;`)
}
