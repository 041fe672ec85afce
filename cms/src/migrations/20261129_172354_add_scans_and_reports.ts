import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`spot_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`placement_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`stored\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`placement_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`spot_files_placement_idx\` ON \`spot_files\` (\`placement_id\`);`)
  await db.run(sql`CREATE INDEX \`spot_files_updated_at_idx\` ON \`spot_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`spot_files_created_at_idx\` ON \`spot_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`cutting_scans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`cutting_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`stored\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`cutting_id\`) REFERENCES \`cuttings\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cutting_scans_cutting_idx\` ON \`cutting_scans\` (\`cutting_id\`);`)
  await db.run(sql`CREATE INDEX \`cutting_scans_updated_at_idx\` ON \`cutting_scans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cutting_scans_created_at_idx\` ON \`cutting_scans\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`report_key\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`report\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_report_key_idx\` ON \`announcements\` (\`report_key\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_report_key\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_report\` text;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_report_key_idx\` ON \`_announcements_v\` (\`version_report_key\`);`)
  await db.run(sql`ALTER TABLE \`cuttings\` ADD \`programme\` text;`)
  await db.run(sql`ALTER TABLE \`cuttings\` ADD \`minute\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`spot_files\`;`)
  await db.run(sql`DROP TABLE \`cutting_scans\`;`)
  await db.run(sql`DROP INDEX \`announcements_report_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`report_key\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`report\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_version_version_report_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_report_key\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_report\`;`)
  await db.run(sql`ALTER TABLE \`cuttings\` DROP COLUMN \`programme\`;`)
  await db.run(sql`ALTER TABLE \`cuttings\` DROP COLUMN \`minute\`;`)
}
