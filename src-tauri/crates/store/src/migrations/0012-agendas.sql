-- What was typed for a meeting and the agenda it became when it was opened are two things. What the file is asked for
-- (the date, which date of the series it is, the zone) stands in columns instead of inside the JSON.

ALTER TABLE meetings ADD COLUMN date TEXT NOT NULL DEFAULT ''; -- as typed; an ISO date where it can be read
ALTER TABLE meetings ADD COLUMN slot_day TEXT; -- the day that names the date of the series; NULL = it is none
ALTER TABLE meetings ADD COLUMN slot_number INTEGER CHECK ((slot_number IS NULL) = (slot_day IS NULL)); -- from 1
ALTER TABLE meetings ADD COLUMN slot_of INTEGER CHECK (slot_of IS NULL OR slot_day IS NOT NULL); -- NULL = no programme
ALTER TABLE meetings ADD COLUMN zone TEXT; -- it was opened in; empty = one without a name; NULL = not opened
ALTER TABLE meetings ADD COLUMN utc_offset INTEGER CHECK ((utc_offset IS NULL) = (zone IS NULL)); -- seconds east, then
ALTER TABLE meetings ADD COLUMN format_title TEXT NOT NULL DEFAULT ''; -- when it was opened
-- The last column, and read by itself: it is long, and no list needs it.
ALTER TABLE meetings ADD COLUMN agenda TEXT; -- what the meeting is run with: JSON, not read here; NULL = not opened

-- A plan that is no JSON object cannot be read, and stays as it is.
UPDATE meetings SET
    date = iif(json_type(plan, '$.date') = 'text', plan ->> '$.date', ''),
    slot_day = iif(dated, plan ->> '$.slot.day', NULL),
    slot_number = iif(dated, plan ->> '$.slot.number', NULL),
    slot_of = iif(dated AND json_type(plan, '$.slot.of') = 'integer', plan ->> '$.slot.of', NULL),
    zone = iif(zoned, plan ->> '$.zone', NULL),
    utc_offset = iif(zoned, plan ->> '$.offset', NULL),
    format_title = iif(json_type(plan, '$.format_title') = 'text', plan ->> '$.format_title', ''),
    agenda = iif(json_type(plan, '$.agenda') = 'object', plan -> '$.agenda', NULL),
    plan = json_remove(plan, '$.date', '$.slot', '$.zone', '$.offset', '$.format_title', '$.agenda')
FROM (
    SELECT id AS meeting,
           json_type(plan, '$.slot.day') = 'text' AND json_type(plan, '$.slot.number') = 'integer'
               AND plan ->> '$.slot.number' BETWEEN 0 AND 4294967295 AS dated,
           json_type(plan, '$.zone') = 'text' AND json_type(plan, '$.offset') = 'integer'
               AND plan ->> '$.offset' BETWEEN -86400 AND 86400 AS zoned
    FROM meetings WHERE CASE WHEN json_valid(plan) THEN json_type(plan) = 'object' END
) AS read
WHERE meetings.id = read.meeting;

-- The same for the meetings in the bin, whose rows are JSON and whose values in them are texts. One that is left as it is
-- has the defaults of the new columns when it is put back.
UPDATE bin SET body = json_set(body, '$.rows', json((
    SELECT json_group_array(json(iif(
        plan IS NULL,
        kept,
        json_set(
            kept,
            '$.row.date', iif(json_type(plan, '$.date') = 'text', plan ->> '$.date', ''),
            '$.row.slot_day', iif(dated, plan ->> '$.slot.day', NULL),
            '$.row.slot_number', iif(dated, plan ->> '$.slot.number', NULL),
            '$.row.slot_of', iif(dated AND json_type(plan, '$.slot.of') = 'integer', plan ->> '$.slot.of', NULL),
            '$.row.zone', iif(zoned, plan ->> '$.zone', NULL),
            '$.row.utc_offset', iif(zoned, plan ->> '$.offset', NULL),
            '$.row.format_title', iif(json_type(plan, '$.format_title') = 'text', plan ->> '$.format_title', ''),
            '$.row.agenda', iif(json_type(plan, '$.agenda') = 'object', '' || (plan -> '$.agenda'), NULL),
            '$.row.plan',
            '' || json_remove(plan, '$.date', '$.slot', '$.zone', '$.offset', '$.format_title', '$.agenda', '$.glance')
        )
    )) ORDER BY place)
    FROM (
        SELECT place, kept, plan,
               json_type(plan, '$.slot.day') = 'text' AND json_type(plan, '$.slot.number') = 'integer'
                   AND plan ->> '$.slot.number' BETWEEN 0 AND 4294967295 AS dated,
               json_type(plan, '$.zone') = 'text' AND json_type(plan, '$.offset') = 'integer'
                   AND plan ->> '$.offset' BETWEEN -86400 AND 86400 AS zoned
        FROM (
            SELECT key AS place, value AS kept,
                   CASE WHEN value ->> '$.table' = 'meetings' AND json_valid(value ->> '$.row.plan')
                        THEN iif(json_type(value ->> '$.row.plan') = 'object', value ->> '$.row.plan', NULL) END AS plan
            FROM json_each(body, '$.rows')
        )
    )
)))
WHERE CASE WHEN json_valid(body) THEN json_type(body, '$.rows') = 'array' END;
