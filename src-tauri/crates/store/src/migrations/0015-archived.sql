-- When a group was archived (compartment: group); NULL = it is not. A group in the bin, whose row is JSON, is not archived when
-- it is put back, unless its row says so.
ALTER TABLE groups ADD COLUMN archived INTEGER;
