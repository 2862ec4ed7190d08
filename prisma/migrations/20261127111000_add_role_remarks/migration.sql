-- What readers say is not right about a role's page, for the operator. A new, small table.

-- CreateTable
CREATE TABLE "role_remark" (
    "id" SERIAL NOT NULL,
    "role_id" INTEGER NOT NULL,
    "language" "language" NOT NULL,
    "part" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "email" TEXT,
    "form_key" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "handled_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_remark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "role_remark_form_key_key" ON "role_remark"("form_key");

-- CreateIndex
CREATE INDEX "role_remark_role_id_idx" ON "role_remark"("role_id");

-- CreateIndex
CREATE INDEX "role_remark_created_at_idx" ON "role_remark"("created_at");

-- AddForeignKey
ALTER TABLE "role_remark" ADD CONSTRAINT "role_remark_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Checks that Prisma cannot express.
ALTER TABLE "role_remark" ADD CONSTRAINT "role_remark_has_words" CHECK (btrim("body") <> '');
