-- What a company tells about itself stands in the search rows of its vacancies, as the names of roles, skills and places
-- do: written down in the transaction that changed it. One line a change, read at the next start.
CREATE TRIGGER company_name_changed AFTER UPDATE ON "company" FOR EACH ROW
  WHEN (OLD.name IS DISTINCT FROM NEW.name OR OLD.about IS DISTINCT FROM NEW.about OR OLD.about_language IS DISTINCT FROM NEW.about_language)
  EXECUTE FUNCTION note_changed_name();
