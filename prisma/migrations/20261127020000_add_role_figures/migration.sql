-- One row a role with the figures worked out from its vacancies, refreshed by a job. A new, small table.

-- CreateTable
CREATE TABLE "role_figures" (
    "role_id" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_figures_pkey" PRIMARY KEY ("role_id")
);

-- AddForeignKey
ALTER TABLE "role_figures" ADD CONSTRAINT "role_figures_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;
