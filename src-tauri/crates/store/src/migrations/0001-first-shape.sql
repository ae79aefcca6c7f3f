-- The first shape of the file. Shipped: never edited (migrations.rs pins its hash); a change is a new file.
--
-- Each table names its compartment, that is who may read it: room (may be shown on the wall), group (its
-- members), client (whose turn it was), desk (the facilitator), coordinator. A column that differs says so.
-- Times are whole seconds since 1970-01-01T00:00:00Z; dates are ISO text. NULL means "not so (yet)" and is
-- used for nothing else. Numbers are never given twice (AUTOINCREMENT): plans and events speak of members by
-- number inside their JSON, and must not one day mean somebody else.

PRAGMA application_id = 1416983150; -- "Turn", so that the file is known for what it is

CREATE TABLE groups (
    -- compartment: group
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    name          TEXT    NOT NULL,                 -- compartment: room
    sample        INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)), -- 1 = came with the app, for trying out
    usual_minutes INTEGER NOT NULL DEFAULT 120,     -- how long a meeting usually lasts
    usual_weekday INTEGER CHECK (usual_weekday BETWEEN 0 AND 6), -- 0 = Monday
    usual_start   TEXT    NOT NULL DEFAULT '18:00'  -- local time, hh:mm
) STRICT;

CREATE TABLE members (
    -- compartment: group
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    name     TEXT    NOT NULL,           -- compartment: room
    position INTEGER NOT NULL DEFAULT 0, -- place in the roster, from 0
    joined   TEXT    NOT NULL DEFAULT '', -- date
    left_on  TEXT                        -- date; NULL = still a member
) STRICT;
CREATE INDEX members_by_group ON members (group_id, position);

CREATE TABLE meetings (
    -- compartment: group
    id       INTEGER PRIMARY KEY AUTOINCREMENT,
    group_id INTEGER NOT NULL REFERENCES groups (id) ON DELETE CASCADE,
    state    TEXT    NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'live', 'closed')),
    plan     TEXT    NOT NULL DEFAULT '{}', -- JSON, not read here
    starts   INTEGER NOT NULL,              -- as planned
    began    INTEGER,                       -- as it was
    ended    INTEGER,                       -- as it was
    next     INTEGER                        -- when the group said it meets next
) STRICT;
-- With the state in it, what the home asks is answered without reading any plan.
CREATE INDEX meetings_by_group ON meetings (group_id, starts, id, state);
CREATE INDEX meetings_live ON meetings (starts, id) WHERE state = 'live';
-- The home asks every group for its next one, among ten years of meetings that are over.
CREATE INDEX meetings_open ON meetings (group_id, starts, id) WHERE state <> 'closed';

CREATE TABLE events (
    -- compartment: group. Facts, appended and never changed; words a client owns are in notes instead.
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    seq        INTEGER NOT NULL, -- 1, 2, 3 … without a hole
    act        INTEGER NOT NULL, -- events of one act are undone together
    at         INTEGER NOT NULL, -- when it holds from; a backdated fact lies before utc_ms
    utc_ms     INTEGER NOT NULL, -- wall clock when it was written, milliseconds
    mono_ms    INTEGER NOT NULL, -- monotonic clock when it was written, milliseconds
    boot       TEXT    NOT NULL DEFAULT '', -- names the run that mono_ms counts in
    body       TEXT    NOT NULL, -- JSON, not read here
    PRIMARY KEY (meeting_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER events_have_no_hole BEFORE INSERT ON events
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events WHERE meeting_id = NEW.meeting_id)
BEGIN SELECT RAISE(ABORT, 'events are appended in order'); END;

CREATE TRIGGER events_never_change BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;

-- A whole meeting may go: its row is gone before the cascade reaches the events.
CREATE TRIGGER events_stay BEFORE DELETE ON events
WHEN EXISTS (SELECT 1 FROM meetings WHERE id = OLD.meeting_id)
BEGIN SELECT RAISE(ABORT, 'events are never deleted alone'); END;

CREATE TABLE notes (
    -- compartment: client
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE,
    member_id  INTEGER NOT NULL REFERENCES members (id), -- whose turn, and whose words
    text       TEXT    NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX notes_by_member ON notes (member_id);

CREATE TABLE promises (
    -- compartment: group
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    meeting_id INTEGER NOT NULL REFERENCES meetings (id) ON DELETE CASCADE, -- where it was made
    member_id  INTEGER NOT NULL REFERENCES members (id),
    what       TEXT    NOT NULL DEFAULT '',
    due        TEXT    NOT NULL DEFAULT '', -- in their words or a date; may be empty
    outcome    TEXT    CHECK (outcome IN ('kept', 'changed', 'let_go')), -- NULL = open
    closed_in  INTEGER REFERENCES meetings (id) ON DELETE SET NULL, -- where the outcome was said
    UNIQUE (meeting_id, member_id)
) STRICT;
CREATE INDEX promises_by_member ON promises (member_id);
-- The home counts what is open, among everything that ever was promised.
CREATE INDEX promises_open ON promises (meeting_id) WHERE outcome IS NULL;
CREATE INDEX promises_by_closing ON promises (closed_in) WHERE closed_in IS NOT NULL;

CREATE TABLE boxes (
    -- compartment: desk
    meeting_id INTEGER PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    sealed     INTEGER NOT NULL DEFAULT 0 CHECK (sealed IN (0, 1))
) STRICT;

CREATE TABLE sheets (
    -- compartment: group. Sealed boxes. No member, no time, no order, on purpose: never add one.
    meeting_id INTEGER NOT NULL REFERENCES boxes (meeting_id) ON DELETE CASCADE,
    id         BLOB    NOT NULL CHECK (length(id) = 16), -- random
    version    INTEGER NOT NULL, -- of the questions
    ratings    TEXT    NOT NULL, -- JSON array; null = left out
    sentence   TEXT    NOT NULL DEFAULT '', -- empty = left out
    PRIMARY KEY (meeting_id, id)
) STRICT, WITHOUT ROWID;

-- Open boxes. These two are emptied and written anew for every sheet, and only a table that neither refers to
-- another, nor is referred to, nor has a trigger is emptied page by page, each overwritten with zeroes. Deleting
-- row by row leaves traces where rows were moved between pages, secure_delete or not.
CREATE TABLE open_sheets (
    -- compartment: desk. As in sheets.
    meeting_id INTEGER NOT NULL,
    id         BLOB    NOT NULL CHECK (length(id) = 16), -- random, and new for every shuffle
    version    INTEGER NOT NULL,
    ratings    TEXT    NOT NULL,
    sentence   TEXT    NOT NULL DEFAULT '',
    PRIMARY KEY (meeting_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handed_in (
    -- compartment: desk. Gone when the box is sealed.
    meeting_id INTEGER NOT NULL,
    member_id  INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER boxes_take_their_sheets AFTER DELETE ON boxes
BEGIN
    DELETE FROM open_sheets WHERE meeting_id = OLD.meeting_id;
    DELETE FROM handed_in WHERE meeting_id = OLD.meeting_id;
END;

CREATE TABLE pulses (
    -- compartment: desk. The last sign of life of a running meeting, to tell a crash from a pause.
    meeting_id INTEGER PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    utc_ms     INTEGER NOT NULL, -- wall clock, milliseconds
    mono_ms    INTEGER NOT NULL, -- monotonic clock, milliseconds
    boot       TEXT    NOT NULL DEFAULT '' -- names the run that mono_ms counts in
) STRICT;

CREATE TABLE settings (
    -- compartment: desk
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
