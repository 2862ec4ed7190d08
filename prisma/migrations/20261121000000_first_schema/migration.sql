-- The first shape of the database: companies and their vacancies, what search needs
-- of them, places, skills and roles. Runs on an empty database, so it costs nothing.

-- CreateEnum
CREATE TYPE "language" AS ENUM ('nl', 'en');

-- CreateEnum
CREATE TYPE "work_mode" AS ENUM ('on_site', 'hybrid', 'remote');

-- CreateEnum
CREATE TYPE "level" AS ENUM ('trainee', 'junior', 'medior', 'senior', 'lead', 'principal', 'manager');

-- CreateEnum
CREATE TYPE "contract" AS ENUM ('permanent', 'temporary', 'freelance', 'internship', 'traineeship');

-- CreateEnum
CREATE TYPE "pay_period" AS ENUM ('hour', 'day', 'week', 'month', 'year');

-- CreateEnum
CREATE TYPE "poster_type" AS ENUM ('employer', 'agency', 'secondment');

-- CreateEnum
CREATE TYPE "source" AS ENUM ('roleboard', 'greenhouse', 'lever', 'recruitee', 'personio', 'job_posting');

-- CreateEnum
CREATE TYPE "place_kind" AS ENUM ('country', 'province', 'place');

-- CreateEnum
CREATE TYPE "skill_kind" AS ENUM ('language', 'framework', 'database', 'cloud', 'infrastructure', 'tool', 'data', 'security', 'testing', 'business', 'method', 'design', 'knowledge', 'professional');

-- CreateEnum
CREATE TYPE "code_system" AS ENUM ('isco08', 'esco', 'onet', 'cwa16458');

-- CreateEnum
CREATE TYPE "certainty" AS ENUM ('exact', 'nearest', 'unsure');

-- CreateEnum
CREATE TYPE "edge_kind" AS ENUM ('specialises', 'overlaps', 'next_step', 'works_with');

-- CreateTable
CREATE TABLE "company" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "website" TEXT,
    "about" TEXT,
    "about_language" "language",
    "poster_type" "poster_type" NOT NULL DEFAULT 'employer',
    "place_id" INTEGER,
    "is_demo" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "company_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy" (
    "id" SERIAL NOT NULL,
    "public_id" TEXT NOT NULL,
    "company_id" INTEGER NOT NULL,
    "role_id" INTEGER,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "work_mode" "work_mode",
    "on_site_days" SMALLINT,
    "remote_countries" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "hours_min" SMALLINT,
    "hours_max" SMALLINT,
    "level" "level",
    "contract" "contract",
    "working_languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "starts_on" DATE,
    "pay_min_cents" INTEGER,
    "pay_max_cents" INTEGER,
    "pay_currency" CHAR(3),
    "pay_period" "pay_period",
    "pay_full_time_hours" SMALLINT,
    "pay_holiday_allowance_included" BOOLEAN,
    "pay_scale" TEXT,
    "pay_month_min_cents" INTEGER,
    "pay_month_max_cents" INTEGER,
    "poster_type" "poster_type" NOT NULL,
    "apply_url" TEXT,
    "apply_email" TEXT,
    "contact_name" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "filled_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "removed_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "source" "source" NOT NULL DEFAULT 'roleboard',
    "external_id" TEXT,
    "source_hash" TEXT,

    CONSTRAINT "vacancy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "vacancy_place" (
    "vacancy_id" INTEGER NOT NULL,
    "position" SMALLINT NOT NULL,
    "place_id" INTEGER,
    "text" TEXT,

    CONSTRAINT "vacancy_place_pkey" PRIMARY KEY ("vacancy_id","position")
);

-- CreateTable
CREATE TABLE "vacancy_skill" (
    "vacancy_id" INTEGER NOT NULL,
    "skill_id" INTEGER NOT NULL,
    "is_must" BOOLEAN NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "vacancy_skill_pkey" PRIMARY KEY ("vacancy_id","skill_id")
);

-- CreateTable
CREATE TABLE "vacancy_search" (
    "vacancy_id" INTEGER NOT NULL,
    "published_at" TIMESTAMPTZ(3),
    "closes_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "filled_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "company_id" INTEGER NOT NULL,
    "role_id" INTEGER,
    "family_id" INTEGER,
    "language" "language" NOT NULL,
    "work_mode" "work_mode",
    "level" "level",
    "contract" "contract",
    "poster_type" "poster_type" NOT NULL,
    "hours_min" SMALLINT,
    "hours_max" SMALLINT,
    "pay_month_min_cents" INTEGER,
    "pay_month_max_cents" INTEGER,
    "place_ids" INTEGER[],
    "area_ids" INTEGER[],
    "skill_ids" INTEGER[],
    "working_languages" TEXT[],
    "words" tsvector NOT NULL,

    CONSTRAINT "vacancy_search_pkey" PRIMARY KEY ("vacancy_id")
);

-- CreateTable
CREATE TABLE "place" (
    "id" INTEGER NOT NULL,
    "kind" "place_kind" NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "aliases" TEXT[],
    "country_code" CHAR(2) NOT NULL,
    "province_id" INTEGER,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,
    "population" INTEGER,

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "postcode" (
    "digits" CHAR(4) NOT NULL,
    "place_id" INTEGER NOT NULL,
    "latitude" DOUBLE PRECISION NOT NULL,
    "longitude" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "postcode_pkey" PRIMARY KEY ("digits")
);

-- CreateTable
CREATE TABLE "skill" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "name_nl" TEXT,
    "kind" "skill_kind" NOT NULL,
    "aliases" TEXT[],

    CONSTRAINT "skill_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_family" (
    "id" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "name_nl" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "tile" SMALLINT NOT NULL,

    CONSTRAINT "role_family_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role" (
    "id" SERIAL NOT NULL,
    "slug" TEXT NOT NULL,
    "family_id" INTEGER NOT NULL,
    "title_nl" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "ladder" TEXT[],
    "note" TEXT,
    "provenance" JSONB,
    "source_hash" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_alias" (
    "id" SERIAL NOT NULL,
    "role_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "name" TEXT NOT NULL,
    "is_ambiguous" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "role_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_code" (
    "role_id" INTEGER NOT NULL,
    "system" "code_system" NOT NULL,
    "code" TEXT NOT NULL,
    "label_nl" TEXT,
    "label_en" TEXT,
    "uri" TEXT,
    "certainty" "certainty" NOT NULL,

    CONSTRAINT "role_code_pkey" PRIMARY KEY ("role_id","system","code")
);

-- CreateTable
CREATE TABLE "role_skill" (
    "role_id" INTEGER NOT NULL,
    "skill_id" INTEGER NOT NULL,
    "level" "level" NOT NULL,
    "depth" SMALLINT NOT NULL,
    "is_must" BOOLEAN NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "role_skill_pkey" PRIMARY KEY ("role_id","skill_id","level")
);

-- CreateTable
CREATE TABLE "role_edge" (
    "from_id" INTEGER NOT NULL,
    "to_id" INTEGER NOT NULL,
    "kind" "edge_kind" NOT NULL,

    CONSTRAINT "role_edge_pkey" PRIMARY KEY ("from_id","to_id","kind")
);

-- CreateTable
CREATE TABLE "role_text" (
    "id" SERIAL NOT NULL,
    "role_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "intro" TEXT NOT NULL,
    "mission" TEXT NOT NULL,

    CONSTRAINT "role_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "role_section" (
    "text_id" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,
    "body" TEXT NOT NULL,
    "sources" TEXT[],

    CONSTRAINT "role_section_pkey" PRIMARY KEY ("text_id","kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "company_slug_key" ON "company"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_public_id_key" ON "vacancy"("public_id");

-- CreateIndex
CREATE INDEX "vacancy_role_id_idx" ON "vacancy"("role_id");

-- CreateIndex
CREATE UNIQUE INDEX "vacancy_company_id_source_external_id_key" ON "vacancy"("company_id", "source", "external_id");

-- CreateIndex
CREATE INDEX "vacancy_place_place_id_idx" ON "vacancy_place"("place_id");

-- CreateIndex
CREATE INDEX "vacancy_skill_skill_id_idx" ON "vacancy_skill"("skill_id");

-- CreateIndex
CREATE INDEX "vacancy_search_published_at_vacancy_id_idx" ON "vacancy_search"("published_at" DESC, "vacancy_id" DESC);

-- CreateIndex
CREATE INDEX "vacancy_search_role_id_idx" ON "vacancy_search"("role_id");

-- CreateIndex
CREATE INDEX "vacancy_search_company_id_idx" ON "vacancy_search"("company_id");

-- CreateIndex
CREATE INDEX "vacancy_search_words_idx" ON "vacancy_search" USING GIN ("words");

-- CreateIndex
CREATE UNIQUE INDEX "place_slug_key" ON "place"("slug");

-- CreateIndex
CREATE INDEX "place_province_id_idx" ON "place"("province_id");

-- CreateIndex
CREATE INDEX "postcode_place_id_idx" ON "postcode"("place_id");

-- CreateIndex
CREATE UNIQUE INDEX "skill_slug_key" ON "skill"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "role_family_slug_key" ON "role_family"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "role_family_tile_key" ON "role_family"("tile");

-- CreateIndex
CREATE UNIQUE INDEX "role_slug_key" ON "role"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "role_alias_role_id_language_name_key" ON "role_alias"("role_id", "language", "name");

-- CreateIndex
CREATE UNIQUE INDEX "role_text_role_id_language_key" ON "role_text"("role_id", "language");

-- AddForeignKey
ALTER TABLE "company" ADD CONSTRAINT "company_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_place" ADD CONSTRAINT "vacancy_place_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_place" ADD CONSTRAINT "vacancy_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_skill" ADD CONSTRAINT "vacancy_skill_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_skill" ADD CONSTRAINT "vacancy_skill_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "vacancy_search" ADD CONSTRAINT "vacancy_search_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "place" ADD CONSTRAINT "place_province_id_fkey" FOREIGN KEY ("province_id") REFERENCES "place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "postcode" ADD CONSTRAINT "postcode_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role" ADD CONSTRAINT "role_family_id_fkey" FOREIGN KEY ("family_id") REFERENCES "role_family"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_alias" ADD CONSTRAINT "role_alias_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_code" ADD CONSTRAINT "role_code_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_skill" ADD CONSTRAINT "role_skill_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_skill" ADD CONSTRAINT "role_skill_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skill"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_edge" ADD CONSTRAINT "role_edge_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_edge" ADD CONSTRAINT "role_edge_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_text" ADD CONSTRAINT "role_text_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_section" ADD CONSTRAINT "role_section_text_id_fkey" FOREIGN KEY ("text_id") REFERENCES "role_text"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- What must never be, whoever writes. Prisma has no words for these, so they stand here
-- and the drift check does not see them.
ALTER TABLE "vacancy"
  ADD CONSTRAINT "vacancy_public_id_is_opaque" CHECK ("public_id" ~ '^[0-9a-z]{10}$'),
  ADD CONSTRAINT "vacancy_title_is_not_empty" CHECK (btrim("title") <> ''),
  ADD CONSTRAINT "vacancy_pay_is_whole" CHECK (
    ("pay_min_cents" IS NULL AND "pay_max_cents" IS NULL AND "pay_currency" IS NULL AND "pay_period" IS NULL)
    OR ("pay_min_cents" > 0 AND "pay_max_cents" >= "pay_min_cents" AND "pay_currency" IS NOT NULL AND "pay_period" IS NOT NULL)),
  ADD CONSTRAINT "vacancy_comparable_pay_is_salary" CHECK (
    ("pay_month_min_cents" IS NULL AND "pay_month_max_cents" IS NULL)
    OR ("pay_month_max_cents" >= "pay_month_min_cents" AND "pay_min_cents" IS NOT NULL
        AND "pay_currency" = 'EUR' AND "contract" IS DISTINCT FROM 'freelance')),
  ADD CONSTRAINT "vacancy_full_time_hours_are_hours" CHECK ("pay_full_time_hours" BETWEEN 30 AND 48),
  ADD CONSTRAINT "vacancy_hours_are_a_range" CHECK ("hours_min" BETWEEN 0 AND 60 AND "hours_max" BETWEEN "hours_min" AND 60),
  ADD CONSTRAINT "vacancy_hours_come_in_pairs" CHECK (("hours_min" IS NULL) = ("hours_max" IS NULL)),
  ADD CONSTRAINT "vacancy_on_site_days_are_hybrid" CHECK ("on_site_days" IS NULL OR ("work_mode" = 'hybrid' AND "on_site_days" BETWEEN 1 AND 5)),
  ADD CONSTRAINT "vacancy_remote_countries_are_remote" CHECK ("remote_countries" = '{}' OR "work_mode" = 'remote'),
  ADD CONSTRAINT "vacancy_closes_after_it_opens" CHECK ("closes_at" IS NULL OR "published_at" IS NULL OR "closes_at" > "published_at"),
  ADD CONSTRAINT "vacancy_written_here_has_a_closing_date" CHECK ("source" <> 'roleboard' OR "published_at" IS NULL OR "closes_at" IS NOT NULL),
  ADD CONSTRAINT "vacancy_external_id_belongs_to_a_feed" CHECK (("source" = 'roleboard') = ("external_id" IS NULL)),
  ADD CONSTRAINT "vacancy_published_can_be_applied_to" CHECK ("published_at" IS NULL OR "apply_url" IS NOT NULL OR "apply_email" IS NOT NULL),
  ADD CONSTRAINT "vacancy_apply_url_is_web" CHECK ("apply_url" ~ '^https?://'),
  -- An address alone: "?" or "&" in it would add to the mail that a click opens.
  ADD CONSTRAINT "vacancy_apply_email_is_an_address" CHECK ("apply_email" ~ '^[^[:space:]@?&]+@[^[:space:]@?&]+$'),
  ADD CONSTRAINT "vacancy_removal_has_a_reason" CHECK (("removed_at" IS NULL) = ("removed_reason" IS NULL));
ALTER TABLE "vacancy_place" ADD CONSTRAINT "vacancy_place_is_known_or_text" CHECK (("place_id" IS NULL) <> ("text" IS NULL));
ALTER TABLE "company" ADD CONSTRAINT "company_name_is_not_empty" CHECK (btrim("name") <> ''),
  ADD CONSTRAINT "company_website_is_web" CHECK ("website" ~ '^https?://');
ALTER TABLE "place" ADD CONSTRAINT "place_is_on_earth" CHECK ("latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180),
  ADD CONSTRAINT "place_province_is_dutch" CHECK ("province_id" IS NULL OR ("kind" = 'place' AND "country_code" = 'NL'));
ALTER TABLE "postcode" ADD CONSTRAINT "postcode_is_four_digits" CHECK ("digits" ~ '^[1-9][0-9]{3}$');
ALTER TABLE "role_family" ADD CONSTRAINT "role_family_has_a_tile" CHECK ("tile" BETWEEN 1 AND 9);
ALTER TABLE "role_skill" ADD CONSTRAINT "role_skill_depth_is_one_to_four" CHECK ("depth" BETWEEN 1 AND 4);
ALTER TABLE "role_edge" ADD CONSTRAINT "role_edge_joins_two_roles" CHECK ("from_id" <> "to_id");
ALTER TABLE "role_text" ADD CONSTRAINT "role_text_summary_fits_a_description" CHECK (char_length("summary") BETWEEN 1 AND 160);
