-- Whether a vacancy is still open is asked every fourteen days. Four columns without a default, which rewrites no table. What is
-- open now was last confirmed when it was published; it is asked about soon, and hidden only five days after that. Those
-- of a demo are of nobody, so nobody is asked.
ALTER TABLE "vacancy"
    ADD COLUMN "confirmed_at" TIMESTAMPTZ(3),
    ADD COLUMN "confirm_due_at" TIMESTAMPTZ(3),
    ADD COLUMN "confirm_asked_at" TIMESTAMPTZ(3),
    ADD COLUMN "hidden_at" TIMESTAMPTZ(3);
CREATE INDEX "vacancy_confirm_due_at_idx" ON "vacancy"("confirm_due_at");

CREATE TABLE "feed_check" (
    "company_id" INTEGER NOT NULL,
    "source" "source" NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_check_pkey" PRIMARY KEY ("company_id", "source")
);
ALTER TABLE "feed_check" ADD CONSTRAINT "feed_check_company_id_fkey" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

UPDATE "vacancy" v SET
  "confirmed_at" = v."published_at",
  "confirm_due_at" = CASE WHEN NOT c."is_demo" THEN greatest(v."published_at" + interval '336 hours', now()) END
FROM "company" c
WHERE c."id" = v."company_id" AND v."source" = 'roleboard' AND v."published_at" IS NOT NULL AND v."closes_at" > now();
