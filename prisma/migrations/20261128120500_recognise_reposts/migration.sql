-- A vacancy that is posted once more keeps the day its job was first published. A column without a default, which rewrites no
-- table. What was posted before is left as it is.
ALTER TABLE "vacancy" ADD COLUMN "first_published_at" TIMESTAMPTZ(3);
