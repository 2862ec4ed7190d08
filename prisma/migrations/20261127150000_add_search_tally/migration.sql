-- What is searched for, counted by day and by nobody in particular, and the words an operator gives a meaning. Two new,
-- small tables.

-- CreateTable
CREATE TABLE "search_tally" (
    "day" DATE NOT NULL,
    "locale" "language" NOT NULL,
    "words" TEXT NOT NULL,
    "asked_count" INTEGER NOT NULL,
    "empty_count" INTEGER NOT NULL,
    "opened_count" INTEGER NOT NULL,
    "position_sum" INTEGER NOT NULL,

    CONSTRAINT "search_tally_pkey" PRIMARY KEY ("day","locale","words")
);

-- CreateTable
CREATE TABLE "search_alias" (
    "id" SERIAL NOT NULL,
    "words" TEXT NOT NULL,
    "role_id" INTEGER,
    "skill_id" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "added_by_id" INTEGER,

    CONSTRAINT "search_alias_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "search_alias_words_key" ON "search_alias"("words");

-- CreateIndex
CREATE INDEX "search_alias_role_id_idx" ON "search_alias"("role_id");

-- CreateIndex
CREATE INDEX "search_alias_skill_id_idx" ON "search_alias"("skill_id");

-- CreateIndex
CREATE INDEX "search_alias_added_by_id_idx" ON "search_alias"("added_by_id");

-- AddForeignKey
ALTER TABLE "search_alias" ADD CONSTRAINT "search_alias_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_alias" ADD CONSTRAINT "search_alias_skill_id_fkey" FOREIGN KEY ("skill_id") REFERENCES "skill"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_alias" ADD CONSTRAINT "search_alias_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Checks that Prisma cannot express.
ALTER TABLE "search_alias" ADD CONSTRAINT "search_alias_means_one" CHECK (num_nonnulls("role_id", "skill_id") = 1);
