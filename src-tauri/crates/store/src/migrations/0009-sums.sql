-- What notices damage: every row has a sum, the facts of a meeting have one together, and the file counts its writes.

CREATE TABLE file (
    -- compartment: desk
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    uid    BLOB    NOT NULL CHECK (length(uid) = 16), -- names this file and its copies
    writes INTEGER NOT NULL DEFAULT 0                 -- raised by every transaction: the copy that has more is newer
) STRICT;
INSERT INTO file (one, uid) VALUES (1, randomblob(16));

-- Kept by triggers of the program's own connection (store::integrity), which cover every table there is.
CREATE TABLE sums (
    -- compartment: desk
    what TEXT NOT NULL,                          -- the table
    key  TEXT NOT NULL,                          -- the row's key; of events: the meeting
    sum  BLOB NOT NULL CHECK (length(sum) = 16),
    PRIMARY KEY (what, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_as_is (
    -- compartment: desk. What did not match its sum and was kept all the same.
    id   INTEGER PRIMARY KEY AUTOINCREMENT,
    at   INTEGER NOT NULL,
    what TEXT    NOT NULL -- the rows, by table and key
) STRICT;
