-- What is to mean the same on two laptops gets 128 random bits, its uid. Numbers are given by each file for itself; a
-- uid is drawn when the row is written, by whatever statement writes it, and is never changed. A column that is added
-- later cannot have a random default, so the four tables are written anew: with foreign keys off, or dropping a table
-- would empty those that refer to it (upgrade.rs).
--
-- What lies in the bin gets its uid when it is put back. Formats of the user's own have theirs in their key, which is
-- what plans and files name them by; those that are there already keep the key they travelled with.

-- It speaks of a table that is away for a moment.
DROP TRIGGER events_stay;

CREATE TABLE new_groups (
    -- compartment: group
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    uid           BLOB    NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    name          TEXT    NOT NULL,                 -- compartment: room
    sample        INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)), -- 1 = came with the app, for trying out
    usual_minutes INTEGER NOT NULL DEFAULT 120,     -- how long a meeting usually lasts
    usual_weekday INTEGER CHECK (usual_weekday BETWEEN 0 AND 6), -- 0 = Monday
    usual_start   TEXT    NOT NULL DEFAULT '18:00', -- local time, hh:mm
    pay_habit     TEXT    NOT NULL DEFAULT 'ask' CHECK (pay_habit IN ('strict', 'ask', 'loose')), -- who pays for more time
    zone          TEXT    NOT NULL DEFAULT ''       -- IANA name; empty = not known yet
) STRICT;
INSERT INTO new_groups (id, name, sample, usual_minutes, usual_weekday, usual_start, pay_habit, zone)
SELECT id, name, sample, usual_minutes, usual_weekday, usual_start, pay_habit, zone FROM groups;

CREATE TABLE new_members (
    -- compartment: group
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB    NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL,            -- compartment: room
    position INTEGER NOT NULL DEFAULT 0,  -- place in the roster, from 0
    joined   TEXT    NOT NULL DEFAULT '', -- date
    left_on  TEXT                         -- date; NULL = still a member
) STRICT;
INSERT INTO new_members (id, group_id, name, position, joined, left_on)
SELECT id, group_id, name, position, joined, left_on FROM members;

CREATE TABLE new_meetings (
    -- compartment: group
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    uid      BLOB    NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    state    TEXT    NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'live', 'closed')),
    plan     TEXT    NOT NULL DEFAULT '{}', -- JSON, not read here
    starts   INTEGER NOT NULL,              -- as planned
    began    INTEGER,                       -- as it was
    ended    INTEGER,                       -- as it was
    next     INTEGER                        -- when the group said it meets next
) STRICT;
INSERT INTO new_meetings (id, group_id, state, plan, starts, began, ended, next)
SELECT id, group_id, state, plan, starts, began, ended, next FROM meetings;

CREATE TABLE new_promises (
    -- compartment: group
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    uid        BLOB    NOT NULL UNIQUE DEFAULT (randomblob(16)) CHECK (length(uid) = 16),
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, -- where it was made
    member_id  INTEGER NOT NULL REFERENCES members (id),
    what       TEXT    NOT NULL DEFAULT '',
    due        TEXT    NOT NULL DEFAULT '', -- in their words or a date; may be empty
    outcome    TEXT    CHECK (outcome IN ('kept', 'changed', 'let_go')), -- NULL = open
    closed_in  INTEGER REFERENCES meetings (id) ON DELETE SET NULL, -- where the outcome was said
    UNIQUE (meeting_id, member_id)
) STRICT;
INSERT INTO new_promises (id, meeting_id, member_id, what, due, outcome, closed_in)
SELECT id, meeting_id, member_id, what, due, outcome, closed_in FROM promises;

-- A number that was given once is not given again, also when its row has gone.
DELETE FROM sqlite_sequence WHERE name LIKE 'new\_%' ESCAPE '\';
INSERT INTO sqlite_sequence (name, seq)
SELECT 'new_' || name, seq FROM sqlite_sequence WHERE name IN ('groups', 'members', 'meetings', 'promises');

DROP TABLE promises;
DROP TABLE meetings;
DROP TABLE members;
DROP TABLE groups;
ALTER TABLE new_groups RENAME TO groups;
ALTER TABLE new_members RENAME TO members;
ALTER TABLE new_meetings RENAME TO meetings;
ALTER TABLE new_promises RENAME TO promises;

-- As before, each for what the first shape says.
CREATE INDEX members_by_group ON members (group_id, position);
CREATE INDEX meetings_by_group ON meetings (group_id, starts, id, state);
CREATE INDEX meetings_live ON meetings (starts, id) WHERE state = 'live';
CREATE INDEX meetings_open ON meetings (group_id, starts, id) WHERE state <> 'closed';
CREATE INDEX promises_by_member ON promises (member_id);
CREATE INDEX promises_open ON promises (meeting_id) WHERE outcome IS NULL;
CREATE INDEX promises_by_closing ON promises (closed_in) WHERE closed_in IS NOT NULL;

CREATE TRIGGER events_stay BEFORE DELETE ON events
WHEN EXISTS (SELECT 1 FROM meetings WHERE id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'events are never deleted alone'); END;

CREATE TRIGGER groups_keep_their_uid BEFORE UPDATE OF uid ON groups
BEGIN SELECT RAISE(ABORT, 'a uid is never changed'); END;
CREATE TRIGGER members_keep_their_uid BEFORE UPDATE OF uid ON members
BEGIN SELECT RAISE(ABORT, 'a uid is never changed'); END;
CREATE TRIGGER meetings_keep_their_uid BEFORE UPDATE OF uid ON meetings
BEGIN SELECT RAISE(ABORT, 'a uid is never changed'); END;
CREATE TRIGGER promises_keep_their_uid BEFORE UPDATE OF uid ON promises
BEGIN SELECT RAISE(ABORT, 'a uid is never changed'); END;
