-- How the wall tells a group that a time is up (compartment: group). Groups there are keep what they know. A group in the
-- bin, whose row is JSON, has the default when it is put back.
ALTER TABLE groups ADD COLUMN manners TEXT NOT NULL DEFAULT 'clear' CHECK (manners IN ('clear', 'gentle'));
