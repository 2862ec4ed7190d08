-- Which edition of a data file the tables hold, so that a start without new data
-- compares one hash instead of reading nine thousand rows. A new table: costs nothing.
CREATE TABLE "data_stamp" (
    "name" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "data_stamp_pkey" PRIMARY KEY ("name")
);
