-- Searches that mail what is new, and in which order vacancies were first seen open, which says what is new. All that has
-- opened so far counts as seen: one narrow row a vacancy, some seconds a million. A column of mail, empty for now.

-- CreateEnum
CREATE TYPE "alert_frequency" AS ENUM ('instant', 'daily', 'weekly');

-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "stop_url" TEXT;

-- CreateTable
CREATE TABLE "alert" (
    "id" SERIAL NOT NULL,
    "email" TEXT NOT NULL,
    "locale" "language" NOT NULL,
    "query" TEXT NOT NULL,
    "frequency" "alert_frequency" NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "consent" SMALLINT NOT NULL,
    "confirmed_at" TIMESTAMPTZ(3),
    "ends_at" TIMESTAMPTZ(3),
    "due_at" TIMESTAMPTZ(3),
    "told_up_to" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "alert_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "first_listing" (
    "seq" SERIAL NOT NULL,
    "vacancy_id" INTEGER NOT NULL,

    CONSTRAINT "first_listing_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "alert_due_at_idx" ON "alert"("due_at");

-- CreateIndex
CREATE INDEX "alert_ends_at_idx" ON "alert"("ends_at");

-- CreateIndex
CREATE UNIQUE INDEX "alert_email_query_key" ON "alert"("email", "query");

-- CreateIndex
CREATE UNIQUE INDEX "first_listing_vacancy_id_key" ON "first_listing"("vacancy_id");

-- AddForeignKey
ALTER TABLE "first_listing" ADD CONSTRAINT "first_listing_vacancy_id_fkey" FOREIGN KEY ("vacancy_id") REFERENCES "vacancy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Checks that Prisma cannot express.
ALTER TABLE "alert" ADD CONSTRAINT "alert_looks_once_confirmed" CHECK (("due_at" IS NULL) = ("confirmed_at" IS NULL));
ALTER TABLE "alert" ADD CONSTRAINT "alert_ends_unless_confirmed" CHECK ("confirmed_at" IS NOT NULL OR "ends_at" IS NOT NULL);

INSERT INTO "first_listing" ("vacancy_id") SELECT "id" FROM "vacancy" WHERE "published_at" <= now() ORDER BY "published_at";
