-- Whether the wall shows what an opened box says (compartment: group). Nobody has been asked yet. A group in the bin, whose
-- row is JSON, has the default when it is put back.
ALTER TABLE groups ADD COLUMN wall_results TEXT NOT NULL DEFAULT 'undecided'
    CHECK (wall_results IN ('undecided', 'wall', 'desk'));
