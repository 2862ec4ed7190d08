-- A most alone is stated pay as well: it does not stand beside a reason why pay comes later.
-- Cost: one read of vacancy under a short exclusive lock.
ALTER TABLE "vacancy"
  DROP CONSTRAINT "vacancy_pay_is_stated_or_later",
  ADD CONSTRAINT "vacancy_pay_is_stated_or_later" CHECK ("pay_later_reason" IS NULL OR "pay_max_cents" IS NULL);
