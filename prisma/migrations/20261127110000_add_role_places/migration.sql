-- The pairs of a role and a place that have a page together, kept by a job, and a text of each of the nine families,
-- written by the next start. A new, small table and two columns of nine rows.

-- AlterTable
ALTER TABLE "role_family" ADD COLUMN     "about_en" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "about_nl" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "role_place" (
    "role_id" INTEGER NOT NULL,
    "place_id" INTEGER NOT NULL,
    "open_count" INTEGER NOT NULL,

    CONSTRAINT "role_place_pkey" PRIMARY KEY ("role_id","place_id")
);

-- CreateIndex
CREATE INDEX "role_place_place_id_idx" ON "role_place"("place_id");

-- AddForeignKey
ALTER TABLE "role_place" ADD CONSTRAINT "role_place_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_place" ADD CONSTRAINT "role_place_place_id_fkey" FOREIGN KEY ("place_id") REFERENCES "place"("id") ON DELETE CASCADE ON UPDATE CASCADE;
