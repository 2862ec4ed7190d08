-- Let pay be known to its most only ("maximaal € 5.212"), as many employers in the public sector state it. Such pay is
-- shown and not compared, so the comparable months stay null without a least.
-- Cost: one read of vacancy under a short exclusive lock.
ALTER TABLE "vacancy"
  DROP CONSTRAINT "vacancy_pay_is_whole",
  ADD CONSTRAINT "vacancy_pay_is_whole" CHECK (
    ("pay_min_cents" IS NULL AND "pay_max_cents" IS NULL AND "pay_currency" IS NULL AND "pay_period" IS NULL)
    OR (("pay_min_cents" IS NULL OR ("pay_min_cents" > 0 AND "pay_max_cents" >= "pay_min_cents"))
      AND "pay_max_cents" > 0 AND "pay_max_cents" IS NOT NULL AND "pay_currency" IS NOT NULL AND "pay_period" IS NOT NULL));
