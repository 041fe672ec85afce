import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE INDEX \`_press_releases_v_list_idx\` ON \`_press_releases_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_list_idx\` ON \`_announcements_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_list_idx\` ON \`_debate_notices_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_list_idx\` ON \`_campaigns_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_list_idx\` ON \`_leaflets_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_list_idx\` ON \`_questions_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_list_idx\` ON \`_journal_issues_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_list_idx\` ON \`_journal_articles_v\` (\`latest\`,\`version_deleted_at\`,\`version_updated_at\`,\`created_at\`,\`version_desk_state\`,\`version_owes_review\`,\`version_begun_by_id\`,\`version_department_id\`,\`parent_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`_press_releases_v_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_debate_notices_v_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_campaigns_v_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_leaflets_v_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_questions_v_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_journal_issues_v_list_idx\`;`)
  await db.run(sql`DROP INDEX \`_journal_articles_v_list_idx\`;`)
}
