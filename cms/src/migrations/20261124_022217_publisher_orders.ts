import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`publisher_orders\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`release\` text,
  	\`by\` text NOT NULL,
  	\`reason\` text,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publisher_orders_number_idx\` ON \`publisher_orders\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`publisher_orders_updated_at_idx\` ON \`publisher_orders\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publisher_orders_created_at_idx\` ON \`publisher_orders\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publishers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`last_seen\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publishers_publisher_idx\` ON \`publishers\` (\`publisher\`);`)
  await db.run(sql`CREATE INDEX \`publishers_updated_at_idx\` ON \`publishers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publishers_created_at_idx\` ON \`publishers\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`seen_at\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`rendered_at\` text;`)
  await db.run(sql`ALTER TABLE \`deliveries\` ADD \`reported_at\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`publisher_orders\`;`)
  await db.run(sql`DROP TABLE \`publishers\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`seen_at\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`rendered_at\`;`)
  await db.run(sql`ALTER TABLE \`deliveries\` DROP COLUMN \`reported_at\`;`)
}
