-- The zone a group's dates and times are in, as the IANA database names it; empty = not known yet (compartment: group).
ALTER TABLE groups ADD COLUMN zone TEXT NOT NULL DEFAULT '';
