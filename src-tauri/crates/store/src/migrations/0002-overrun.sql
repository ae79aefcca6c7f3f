-- What a group does when a turn runs over: which way to pay is marked at the desk (compartment: group).
ALTER TABLE groups ADD COLUMN overrun TEXT NOT NULL DEFAULT 'ask' CHECK (overrun IN ('strict', 'ask', 'loose'));
