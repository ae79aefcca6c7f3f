-- What is made of a meeting that is over: the figures on lists, and what the ledger knows. The figures used to stand in
-- the plan, and what the ledger knows in a table of its own.

CREATE TABLE projections (
    -- compartment: group. Made from the meeting's plan and events, and made again where it is missing.
    meeting_id INTEGER PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    came       INTEGER NOT NULL, -- how many
    expected   INTEGER NOT NULL, -- how many
    turns      INTEGER NOT NULL, -- how many were held
    sitting    TEXT    NOT NULL  -- what the ledger knows: JSON, not read here
) STRICT;

INSERT INTO projections (meeting_id, came, expected, turns, sitting)
SELECT sittings.meeting_id, glance ->> 'came', glance ->> 'expected', glance ->> 'turns', sittings.body
FROM sittings JOIN (
    SELECT id, CASE WHEN json_valid(plan) THEN plan -> '$.glance' END AS glance FROM meetings WHERE state = 'closed'
) AS figures ON figures.id = sittings.meeting_id
WHERE json_type(glance, '$.came') = 'integer' AND glance ->> 'came' BETWEEN 0 AND 4294967295
  AND json_type(glance, '$.expected') = 'integer' AND glance ->> 'expected' BETWEEN 0 AND 4294967295
  AND json_type(glance, '$.turns') = 'integer' AND glance ->> 'turns' BETWEEN 0 AND 4294967295;

DROP TRIGGER events_outdate_sittings;
DROP TABLE sittings;

-- What happens afterwards (a meeting that is opened again) makes it out of date.
CREATE TRIGGER events_outdate_projections AFTER INSERT ON events
BEGIN DELETE FROM projections WHERE meeting_id = NEW.meeting_id; END;

UPDATE meetings SET plan = json_remove(plan, '$.glance')
WHERE CASE WHEN json_valid(plan) THEN json_type(plan, '$.glance') END IS NOT NULL;
