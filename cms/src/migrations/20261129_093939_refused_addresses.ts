import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`refused_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`refused_addresses_address_hash_idx\` ON \`refused_addresses\` (\`address_hash\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`refused_addresses\`;`)
}
