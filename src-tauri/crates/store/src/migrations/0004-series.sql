-- When a group meets: its rule, the dates that differ, and how it was before the last changes.
CREATE TABLE series (
    -- compartment: group
    group_id INTEGER PRIMARY KEY REFERENCES groups (id) ON DELETE CASCADE,
    name     TEXT NOT NULL DEFAULT (lower(hex(randomblob(8)))), -- names the series in calendar files, for ever
    body     TEXT NOT NULL                                      -- JSON, not read here
) STRICT;
