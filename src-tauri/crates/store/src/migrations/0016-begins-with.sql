-- What a group that was made like another begins with, until it has its own (compartment: group). JSON, not read here; NULL = nothing.
ALTER TABLE groups ADD COLUMN begins_with TEXT;
