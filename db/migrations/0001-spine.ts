import { type Kysely, sql } from "kysely";
import type { Migration } from "kysely/migration";

type Schema = Kysely<unknown>;

async function people(db: Schema): Promise<void> {
  await db.schema
    .createTable("setting")
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("value", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("setting_pk", ["key"])
    .execute();
  await db.schema
    .createTable("person")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text")
    .addColumn("password_hash", "text")
    .addColumn("locale", "text", (column) => column.notNull())
    .addColumn("is_administrator", "integer", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("erased_at", "text")
    .addUniqueConstraint("person_email_unique", ["email"])
    .execute();
  await db.schema
    .createTable("auth_session")
    .addColumn("id_hash", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("auth_session_pk", ["id_hash"])
    .execute();
  await db.schema.createIndex("auth_session_person_id").on("auth_session").columns(["person_id"]).execute();
  await db.schema
    .createTable("sign_in_link")
    .addColumn("token_hash", "text", (column) => column.notNull())
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("expires_at", "text", (column) => column.notNull())
    .addColumn("used_at", "text")
    .addPrimaryKeyConstraint("sign_in_link_pk", ["token_hash"])
    .execute();
  await db.schema.createIndex("sign_in_link_person_id").on("sign_in_link").columns(["person_id"]).execute();
}

async function convention(db: Schema): Promise<void> {
  await db.schema
    .createTable("convention")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("slug", "text", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("city", "text", (column) => column.notNull())
    .addColumn("mandate", "text", (column) => column.notNull())
    .addColumn("charter", "text", (column) => column.notNull())
    .addColumn("accent", "text", (column) => column.notNull())
    .addColumn("phase", "text", (column) => column.notNull())
    .addColumn("starts_on", "text")
    .addColumn("ends_on", "text")
    .addColumn("default_rule", "text", (column) => column.notNull())
    .addColumn("public_measures", "integer", (column) => column.notNull())
    .addColumn("logo", "text")
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addUniqueConstraint("convention_slug_unique", ["slug"])
    .execute();
  await db.schema
    .createTable("logo")
    .addColumn("hash", "text", (column) => column.primaryKey().notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("phase_move")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("from_phase", "text", (column) => column.notNull())
    .addColumn("to_phase", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("moved_by", "text", (column) => column.notNull())
    .addColumn("moved_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("phase_move_convention_id_moved_at")
    .on("phase_move")
    .columns(["convention_id", "moved_at"])
    .execute();
  await db.schema
    .createTable("axis")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("description", "text", (column) => column.notNull())
    .addUniqueConstraint("axis_convention_id_number_unique", ["convention_id", "number"])
    .execute();
  await db.schema
    .createTable("panel")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("axis_id", "text", (column) => column.references("axis.id"))
    .addUniqueConstraint("panel_convention_id_number_unique", ["convention_id", "number"])
    .execute();
  await db.schema
    .createTable("member")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("joined_at", "text", (column) => column.notNull())
    .addColumn("left_at", "text")
    .addUniqueConstraint("member_convention_id_person_id_unique", ["convention_id", "person_id"])
    .execute();
  await db.schema.createIndex("member_person_id").on("member").columns(["person_id"]).execute();
  await db.schema
    .createTable("panel_member")
    .addColumn("panel_id", "text", (column) => column.notNull().references("panel.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addPrimaryKeyConstraint("panel_member_pk", ["panel_id", "member_id"])
    .execute();
  await db.schema.createIndex("panel_member_member_id").on("panel_member").columns(["member_id"]).execute();
  await db.schema
    .createTable("session")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("panel_id", "text", (column) => column.references("panel.id"))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("starts_at", "text", (column) => column.notNull())
    .addColumn("ends_at", "text", (column) => column.notNull())
    .addColumn("place", "text", (column) => column.notNull())
    .addColumn("notes", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("session_convention_id_starts_at")
    .on("session")
    .columns(["convention_id", "starts_at"])
    .execute();
  await db.schema
    .createTable("invitation")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("code_hash", "text", (column) => column.notNull())
    .addColumn("code_used_at", "text")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("email", "text")
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("panel_id", "text", (column) => column.references("panel.id"))
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("accepted_at", "text")
    .addColumn("accepted_by", "text")
    .addColumn("revoked_at", "text")
    .addColumn("form_key", "text")
    .addUniqueConstraint("invitation_code_hash_unique", ["code_hash"])
    .addUniqueConstraint("invitation_form_key_unique", ["form_key"])
    .execute();
  await db.schema
    .createIndex("invitation_convention_id")
    .on("invitation")
    .columns(["convention_id"])
    .execute();
}

async function measures(db: Schema): Promise<void> {
  await db.schema
    .createTable("measure")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("number", "integer")
    .addColumn("axis_id", "text", (column) => column.references("axis.id"))
    .addColumn("panel_id", "text", (column) => column.references("panel.id"))
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("title_sort", "text", (column) => column.notNull())
    .addColumn("merged_into_id", "text", (column) => column.references("measure.id"))
    .addColumn("withdrawn_reason", "text")
    .addColumn("imported_from", "text")
    .addColumn("theme", "integer")
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("tabled_at", "text")
    .addColumn("decided_at", "text")
    .addColumn("form_key", "text")
    .addUniqueConstraint("measure_convention_id_number_unique", ["convention_id", "number"])
    .addUniqueConstraint("measure_form_key_unique", ["form_key"])
    .execute();
  await db.schema
    .createIndex("measure_convention_id_status")
    .on("measure")
    .columns(["convention_id", "status", "axis_id", "panel_id"])
    .execute();
  await db.schema
    .createIndex("measure_convention_id_number_order")
    .on("measure")
    .column("convention_id")
    .expression(sql`coalesce(number, 1000000000)`)
    .column("id")
    .execute();
  await db.schema
    .createIndex("measure_convention_id_title_sort")
    .on("measure")
    .columns(["convention_id", "title_sort", "id"])
    .execute();
  await db.schema
    .createIndex("measure_convention_id_created_at")
    .on("measure")
    .columns(["convention_id", "created_at", "id"])
    .execute();
  await db.schema.createIndex("measure_merged_into_id").on("measure").columns(["merged_into_id"]).execute();
  await db.schema.createIndex("measure_panel_id").on("measure").columns(["panel_id"]).execute();
  await db.schema
    .createTable("measure_version")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("measure_id", "text", (column) => column.notNull().references("measure.id"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("reasons", "text", (column) => column.notNull())
    .addColumn("actors", "text", (column) => column.notNull())
    .addColumn("means", "text", (column) => column.notNull())
    .addColumn("cost", "text", (column) => column.notNull())
    .addColumn("deadline", "text", (column) => column.notNull())
    .addColumn("alternative", "text", (column) => column.notNull())
    .addColumn("easy_read", "text", (column) => column.notNull())
    .addColumn("indicators", "text", (column) => column.notNull())
    .addColumn("sources", "text", (column) => column.notNull())
    .addColumn("block_ids", "text", (column) => column.notNull())
    .addColumn("author_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("on_behalf_of", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("origin", "text", (column) => column.notNull())
    .addColumn("amendment_id", "text")
    .addColumn("note", "text", (column) => column.notNull())
    .addUniqueConstraint("measure_version_measure_id_version_unique", ["measure_id", "version"])
    .execute();
  await db.schema
    .createTable("measure_author")
    .addColumn("measure_id", "text", (column) => column.notNull().references("measure.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addPrimaryKeyConstraint("measure_author_pk", ["measure_id", "member_id"])
    .execute();
  await db.schema
    .createIndex("measure_author_member_id")
    .on("measure_author")
    .columns(["member_id"])
    .execute();
  await db.schema
    .createTable("measure_term")
    .addColumn("convention_id", "text", (column) => column.notNull())
    .addColumn("term", "text", (column) => column.notNull())
    .addColumn("measure_id", "text", (column) => column.notNull())
    .addColumn("weight", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("measure_term_pk", ["measure_id", "term"])
    .execute();
  await db.schema
    .createIndex("measure_term_convention_id_term_weight")
    .on("measure_term")
    .columns(["convention_id", "term", "weight", "measure_id"])
    .execute();
  await db.schema
    .createTable("upload")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("content", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .execute();
}

async function debate(db: Schema): Promise<void> {
  await db.schema
    .createTable("amendment")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("measure_id", "text", (column) => column.notNull().references("measure.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("base_version", "integer", (column) => column.notNull())
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("reasons", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("author_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("on_behalf_of", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("decided_by", "text")
    .addColumn("decided_at", "text")
    .addColumn("decision_reason", "text", (column) => column.notNull())
    .addColumn("resulting_version", "integer")
    .addColumn("form_key", "text")
    .addColumn("parent_id", "text", (column) => column.references("amendment.id"))
    .addColumn("base_body", "text")
    .addColumn("settles", "text", (column) => column.notNull())
    .addColumn("standing", "text", (column) => column.notNull())
    .addColumn("fallen_by", "text", (column) => column.references("amendment.id"))
    .addColumn("decided_vote", "text")
    .addUniqueConstraint("amendment_measure_id_number_unique", ["measure_id", "number"])
    .addUniqueConstraint("amendment_form_key_unique", ["form_key"])
    .execute();
  await db.schema
    .createIndex("amendment_measure_id_status")
    .on("amendment")
    .columns(["measure_id", "status"])
    .execute();
  await db.schema
    .createIndex("amendment_convention_id_status")
    .on("amendment")
    .columns(["convention_id", "status", "created_at"])
    .execute();
  await db.schema
    .createTable("amendment_text")
    .addColumn("amendment_id", "text", (column) => column.notNull().references("amendment.id"))
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("sub_id", "text", (column) => column.references("amendment.id"))
    .addColumn("base_version", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("replaced_by", "text", (column) => column.notNull().references("member.id"))
    .addColumn("replaced_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("amendment_text_pk", ["amendment_id", "revision"])
    .execute();
  await db.schema
    .createTable("amendment_cosigner")
    .addColumn("amendment_id", "text", (column) => column.notNull().references("amendment.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("signed_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("amendment_cosigner_pk", ["amendment_id", "member_id"])
    .execute();
  await db.schema
    .createIndex("amendment_cosigner_member_id")
    .on("amendment_cosigner")
    .columns(["member_id"])
    .execute();
  await db.schema
    .createTable("amending_order")
    .addColumn("measure_id", "text", (column) => column.primaryKey().notNull().references("measure.id"))
    .addColumn("ids", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("set_by", "text", (column) => column.notNull().references("member.id"))
    .addColumn("set_at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createTable("comment")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("measure_id", "text", (column) => column.notNull().references("measure.id"))
    .addColumn("measure_version", "integer", (column) => column.notNull())
    .addColumn("block_id", "text")
    .addColumn("amendment_id", "text", (column) => column.references("amendment.id"))
    .addColumn("parent_id", "text", (column) => column.references("comment.id"))
    .addColumn("thread_id", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("author_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("on_behalf_of", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("resolved_at", "text")
    .addColumn("resolved_by", "text")
    .addColumn("hidden_at", "text")
    .addColumn("hidden_by", "text")
    .addColumn("hidden_reason", "text")
    .addColumn("form_key", "text")
    .addUniqueConstraint("comment_form_key_unique", ["form_key"])
    .execute();
  await db.schema
    .createIndex("comment_measure_id_thread_id_created_at")
    .on("comment")
    .columns(["measure_id", "thread_id", "created_at"])
    .execute();
  await db.schema.createIndex("comment_amendment_id").on("comment").columns(["amendment_id"]).execute();
  await db.schema
    .createIndex("comment_convention_id_created_at")
    .on("comment")
    .columns(["convention_id", "created_at"])
    .execute();
  await db.schema
    .createTable("comment_report")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("comment_id", "text", (column) => column.notNull().references("comment.id"))
    .addColumn("reported_by", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("reported_at", "text", (column) => column.notNull())
    .addColumn("settled_at", "text")
    .execute();
  await db.schema
    .createIndex("comment_report_comment_id")
    .on("comment_report")
    .columns(["comment_id"])
    .execute();
}

async function votes(db: Schema): Promise<void> {
  await db.schema
    .createTable("vote")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("number", "integer", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("measure_id", "text", (column) => column.references("measure.id"))
    .addColumn("amendment_id", "text", (column) => column.references("amendment.id"))
    .addColumn("plan_id", "text")
    .addColumn("subject_version", "integer")
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("rule", "text", (column) => column.notNull())
    .addColumn("secrecy", "text", (column) => column.notNull())
    .addColumn("changeable", "integer", (column) => column.notNull())
    .addColumn("panel_id", "text", (column) => column.references("panel.id"))
    .addColumn("session_id", "text", (column) => column.references("session.id"))
    .addColumn("entitled", "integer")
    .addColumn("present", "integer")
    .addColumn("ballots", "integer", (column) => column.notNull())
    .addColumn("closes_at", "text")
    .addColumn("opened_at", "text")
    .addColumn("opened_by", "text")
    .addColumn("closed_at", "text")
    .addColumn("closed_by", "text")
    .addColumn("outcome", "text")
    .addColumn("reason", "text")
    .addColumn("created_by", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addUniqueConstraint("vote_convention_id_number_unique", ["convention_id", "number"])
    .execute();
  await db.schema
    .createIndex("vote_convention_id_status_number")
    .on("vote")
    .columns(["convention_id", "status", "number"])
    .execute();
  await db.schema.createIndex("vote_measure_id").on("vote").columns(["measure_id"]).execute();
  await db.schema.createIndex("vote_amendment_id").on("vote").columns(["amendment_id"]).execute();
  await db.schema.createIndex("vote_session_id").on("vote").columns(["session_id"]).execute();
  await db.schema
    .createTable("vote_roll")
    .addColumn("vote_id", "text", (column) => column.notNull().references("vote.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("present", "integer", (column) => column.notNull())
    .addColumn("voted", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("vote_roll_pk", ["vote_id", "member_id"])
    .execute();
  await db.schema.createIndex("vote_roll_member_id").on("vote_roll").columns(["member_id"]).execute();
  await db.schema
    .createTable("ballot")
    .addColumn("vote_id", "text", (column) => column.notNull().references("vote.id"))
    .addColumn("member_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("choice", "text", (column) => column.notNull())
    .addColumn("cast_at", "text", (column) => column.notNull())
    .addColumn("entered_by", "text")
    .addPrimaryKeyConstraint("ballot_pk", ["vote_id", "member_id"])
    .execute();
  await db.schema.createIndex("ballot_member_id").on("ballot").columns(["member_id"]).execute();
  await db.schema
    .createTable("sealed_ballot")
    .addColumn("vote_id", "text", (column) => column.notNull().references("vote.id"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("choice", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("sealed_ballot_pk", ["vote_id", "id"])
    .execute();
  await db.schema
    .createTable("tally")
    .addColumn("vote_id", "text", (column) => column.notNull().references("vote.id"))
    .addColumn("choice", "text", (column) => column.notNull())
    .addColumn("ballots", "integer", (column) => column.notNull())
    .addPrimaryKeyConstraint("tally_pk", ["vote_id", "choice"])
    .execute();
}

async function plan(db: Schema): Promise<void> {
  await db.schema
    .createTable("minority_opinion")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("measure_id", "text", (column) => column.notNull().references("measure.id"))
    .addColumn("author_id", "text", (column) => column.notNull().references("member.id"))
    .addColumn("entered_by", "text", (column) => column.references("member.id"))
    .addColumn("body", "text", (column) => column.notNull())
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("form_key", "text")
    .addUniqueConstraint("minority_opinion_form_key_unique", ["form_key"])
    .execute();
  await db.schema
    .createIndex("minority_opinion_measure_id")
    .on("minority_opinion")
    .columns(["measure_id"])
    .execute();
  await db.schema
    .createTable("plan")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("title", "text", (column) => column.notNull())
    .addColumn("foreword", "text", (column) => column.notNull())
    .addColumn("method", "text", (column) => column.notNull())
    .addColumn("annexes", "text", (column) => column.notNull())
    .addColumn("status", "text", (column) => column.notNull())
    .addColumn("revision", "integer", (column) => column.notNull())
    .addColumn("measure_ids", "text")
    .addUniqueConstraint("plan_convention_id_unique", ["convention_id"])
    .execute();
  await db.schema
    .createTable("plan_version")
    .addColumn("plan_id", "text", (column) => column.notNull().references("plan.id"))
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("model", "text", (column) => column.notNull())
    .addColumn("sha256", "text", (column) => column.notNull())
    .addColumn("roads", "text", (column) => column.notNull())
    .addColumn("vote_id", "text", (column) => column.references("vote.id"))
    .addColumn("note", "text", (column) => column.notNull())
    .addColumn("published_by", "text", (column) => column.notNull())
    .addColumn("published_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("plan_version_pk", ["plan_id", "version"])
    .execute();
}

async function trace(db: Schema): Promise<void> {
  await db.schema
    .createTable("visit")
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("since_seq", "integer", (column) => column.notNull())
    .addColumn("seen_seq", "integer", (column) => column.notNull())
    .addColumn("visited_at", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("visit_pk", ["person_id", "convention_id"])
    .execute();
  await db.schema
    .createTable("event")
    .addColumn("id", "integer", (column) => column.primaryKey())
    .addColumn("convention_id", "text")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .execute();
  await db.schema
    .createIndex("event_convention_id_id")
    .on("event")
    .columns(["convention_id", "id"])
    .execute();
  await db.schema.createIndex("event_name_id").on("event").columns(["name", "id"]).execute();
  await db.schema
    .createTable("journal")
    .addColumn("book", "text", (column) => column.notNull())
    .addColumn("seq", "integer", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("actor_id", "text")
    .addColumn("on_behalf_of", "text")
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("thing", "text", (column) => column.notNull())
    .addColumn("from_state", "text")
    .addColumn("to_state", "text")
    .addColumn("detail", "text", (column) => column.notNull())
    .addColumn("previous_hash", "text", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("journal_pk", ["book", "seq"])
    .execute();
  await db.schema
    .createIndex("journal_book_action_seq")
    .on("journal")
    .columns(["book", "action", "seq"])
    .execute();
  await db.schema.createIndex("journal_book_at").on("journal").columns(["book", "at"]).execute();
  await db.schema
    .createTable("sequence")
    .addColumn("name", "text", (column) => column.notNull())
    .addColumn("value", "integer", (column) => column.notNull())
    .addColumn("hash", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("sequence_pk", ["name"])
    .execute();
  await db.schema
    .createTable("job")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addColumn("run_at", "text", (column) => column.notNull())
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("lease_until", "text")
    .addColumn("leased_by", "text")
    .addColumn("done_at", "text")
    .addColumn("error", "text")
    .execute();
  await db.schema.createIndex("job_done_at_run_at").on("job").columns(["done_at", "run_at"]).execute();
  await db.schema
    .createTable("mail")
    .addColumn("id", "text", (column) => column.primaryKey().notNull())
    .addColumn("recipient", "text", (column) => column.notNull())
    .addColumn("subject", "text", (column) => column.notNull())
    .addColumn("text", "text", (column) => column.notNull())
    .addColumn("html", "text")
    .addColumn("unsubscribe", "text")
    .addColumn("created_at", "text", (column) => column.notNull())
    .addColumn("sent_at", "text")
    .addColumn("error", "text")
    .execute();
  await db.schema.createIndex("mail_created_at").on("mail").columns(["created_at"]).execute();
}

async function notifications(db: Schema): Promise<void> {
  await db.schema
    .createTable("notification")
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("convention_id", "text", (column) => column.notNull().references("convention.id"))
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("thing", "text", (column) => column.notNull())
    .addColumn("detail", "text", (column) => column.notNull())
    .addColumn("at", "text", (column) => column.notNull())
    .addColumn("read_at", "text")
    .addColumn("mailed_at", "text")
    .addPrimaryKeyConstraint("notification_pk", ["person_id", "id"])
    .execute();
  await db.schema
    .createIndex("notification_person_id_at")
    .on("notification")
    .columns(["person_id", "at"])
    .execute();
  await db.schema
    .createIndex("notification_unread")
    .on("notification")
    .columns(["person_id"])
    .where(sql.ref("read_at"), "is", null)
    .execute();
  await db.schema
    .createTable("mail_wish")
    .addColumn("person_id", "text", (column) => column.notNull().references("person.id"))
    .addColumn("wish", "text", (column) => column.notNull())
    .addColumn("token", "text", (column) => column.notNull())
    .addColumn("digest_until", "text")
    .addPrimaryKeyConstraint("mail_wish_pk", ["person_id"])
    .addUniqueConstraint("mail_wish_token_unique", ["token"])
    .execute();
}

/** The tables of the first release, from people to the journal. */
export const spine: Migration = {
  async up(db: Schema) {
    await people(db);
    await convention(db);
    await measures(db);
    await debate(db);
    await votes(db);
    await plan(db);
    await trace(db);
    await notifications(db);
  },
};
