-- A mail whose link has ended says nothing true any more: after an outage it is not sent. A column without default, so no row is rewritten.

-- AlterTable
ALTER TABLE "mail" ADD COLUMN     "expires_at" TIMESTAMPTZ(3);
