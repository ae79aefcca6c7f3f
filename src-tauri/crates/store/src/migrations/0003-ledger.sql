-- Whose turn it is, over all meetings: what the ledger knows of each that is over.
CREATE TABLE sittings (
    -- compartment: group. Made from the meeting's events, and made again where it is missing.
    meeting_id INTEGER PRIMARY KEY REFERENCES meetings (id) ON DELETE CASCADE,
    body       TEXT    NOT NULL -- JSON, not read here
) STRICT;

-- What happens afterwards (a meeting that is opened again) makes it out of date.
CREATE TRIGGER events_outdate_sittings AFTER INSERT ON events
BEGIN DELETE FROM sittings WHERE meeting_id = NEW.meeting_id; END;
