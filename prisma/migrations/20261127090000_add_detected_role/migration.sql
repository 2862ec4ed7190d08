-- Keeps what detection made of a title beside the role that was confirmed, to measure detection by. A nullable
-- column without default: no row is rewritten. The constraint reads the table once, while it is still all null.

-- AlterTable
ALTER TABLE "vacancy" ADD COLUMN "detected_role_id" INTEGER;

-- AddForeignKey
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_detected_role_id_fkey" FOREIGN KEY ("detected_role_id") REFERENCES "role"("id") ON DELETE SET NULL ON UPDATE CASCADE;
