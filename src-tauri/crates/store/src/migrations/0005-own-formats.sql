-- Formats of the user's own. Each has versions: one that a plan or a file has taken is never changed any more, the next
-- edit begins a new one. A removed format stays for the plans that were made with it.

CREATE TABLE formats (
    -- compartment: group
    key     TEXT    NOT NULL PRIMARY KEY,
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)), -- 1 = no longer offered
    draft   TEXT    NOT NULL DEFAULT '' -- JSON, not read here: as typed, with what cannot be read; empty = as the newest version
) STRICT, WITHOUT ROWID;

CREATE TABLE format_versions (
    -- compartment: group
    key     TEXT    NOT NULL REFERENCES formats (key) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version > 0),
    text    TEXT    NOT NULL, -- the format file, not read here
    taken   INTEGER NOT NULL DEFAULT 0 CHECK (taken IN (0, 1)), -- 1 = a plan or a file has it: never changed
    PRIMARY KEY (key, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER format_versions_keep BEFORE UPDATE OF text ON format_versions
WHEN OLD.taken = 1 AND NEW.text <> OLD.text
BEGIN SELECT RAISE(ABORT, 'a version that was taken is never changed'); END;
