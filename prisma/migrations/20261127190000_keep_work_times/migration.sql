-- Full or part time, of feeds that say so and state no hours.
CREATE TYPE "work_time" AS ENUM ('full_time', 'part_time');

ALTER TABLE "vacancy" ADD COLUMN "work_times" "work_time"[] NOT NULL DEFAULT ARRAY[]::"work_time"[];
