-- The bin: what was deleted and can still be put back, and the names of guests, which must be deletable one by one.

CREATE TABLE bin (
    -- compartment: desk. The rows of a deleted thing, of any compartment: whoever reads them here sees all of them.
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    kind    TEXT    NOT NULL CHECK (kind IN ('group', 'member', 'meeting', 'guest', 'format')),
    key     TEXT    NOT NULL, -- names the thing among those of its kind
    of      INTEGER,          -- the group it belongs to; NULL = to none
    deleted INTEGER NOT NULL, -- when
    until   INTEGER NOT NULL, -- from when on it goes for good
    label   TEXT    NOT NULL, -- JSON, not read here: what a list says of it
    body    TEXT    NOT NULL  -- JSON: its rows, table by table, and what they leave behind in other rows
) STRICT;
CREATE UNIQUE INDEX bin_by_thing ON bin (kind, key);

CREATE TABLE gone (
    -- compartment: desk. What was deleted for good, without a word of it: some backup may still hold it.
    kind    TEXT    NOT NULL,
    key     TEXT    NOT NULL,
    deleted INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE guests (
    -- compartment: room. Facts speak of a guest by number, so that the name can go and the facts stay as they are.
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    guest      INTEGER NOT NULL,
    name       TEXT    NOT NULL,
    PRIMARY KEY (meeting_id, guest)
) STRICT, WITHOUT ROWID;

-- The names that facts of before still carry move out of them. The last one of a number counts: the others were taken back.
INSERT INTO guests (meeting_id, guest, name)
SELECT meeting_id, json_extract(body, '$.happened.who'), json_extract(body, '$.happened.name')
FROM events
WHERE CASE WHEN json_valid(body) THEN json_extract(body, '$.happened.event') END = 'guest_came'
ORDER BY meeting_id, seq
ON CONFLICT (meeting_id, guest) DO UPDATE SET name = excluded.name;

DROP TRIGGER events_never_change;
UPDATE events SET body = json_set(body, '$.happened.name', '')
WHERE CASE WHEN json_valid(body) THEN json_extract(body, '$.happened.event') END = 'guest_came';
CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

-- A plan does not keep the name of its group: a group that is renamed has one name everywhere.
UPDATE meetings SET plan = json_remove(plan, '$.group') WHERE json_valid(plan);
