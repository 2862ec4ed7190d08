-- Let pay be known to its most only ("maximaal € 5.212"), as many employers in the public sector state it. It is
-- found and sorted by its most; figures need both ends.
-- Cost: one read of vacancy under a short exclusive lock.
ALTER TABLE "vacancy"
  DROP CONSTRAINT "vacancy_pay_is_whole",
  DROP CONSTRAINT "vacancy_comparable_pay_is_salary",
  ADD CONSTRAINT "vacancy_comparable_pay_is_salary" CHECK (
    ("pay_month_min_cents" IS NULL AND "pay_month_max_cents" IS NULL)
    OR (("pay_month_min_cents" IS NULL AND "pay_min_cents" IS NULL OR "pay_month_max_cents" >= "pay_month_min_cents" AND "pay_min_cents" IS NOT NULL)
        AND "pay_month_max_cents" IS NOT NULL AND "pay_currency" = 'EUR' AND "contract" IS DISTINCT FROM 'freelance')),
  ADD CONSTRAINT "vacancy_pay_is_whole" CHECK (
    ("pay_min_cents" IS NULL AND "pay_max_cents" IS NULL AND "pay_currency" IS NULL AND "pay_period" IS NULL)
    OR (("pay_min_cents" IS NULL OR ("pay_min_cents" > 0 AND "pay_max_cents" >= "pay_min_cents"))
      AND "pay_max_cents" > 0 AND "pay_max_cents" IS NOT NULL AND "pay_currency" IS NOT NULL AND "pay_period" IS NOT NULL));
