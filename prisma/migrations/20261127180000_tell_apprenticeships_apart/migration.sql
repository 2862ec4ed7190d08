-- A BBL place is work with a salary and a school, an internship is neither. Costs nothing: no row changes.
ALTER TYPE "contract" ADD VALUE 'apprenticeship';
