-- Who usually pays when a turn needs more time: that way is marked at the desk (compartment: group).
ALTER TABLE groups ADD COLUMN pay_habit TEXT NOT NULL DEFAULT 'ask' CHECK (pay_habit IN ('strict', 'ask', 'loose'));
