-- What a sealed box holds, cut: each question's answers by themselves and the sentences by themselves, so that nothing
-- says which of them came from one person. Answers are counted and sentences stand in the order of their letters: the
-- same answers make the same rows, whoever gave them and whenever.

ALTER TABLE boxes ADD COLUMN sheets INTEGER NOT NULL DEFAULT 0; -- how many were in it when it was sealed

CREATE TABLE answers (
    -- compartment: group. Of sealed boxes. No member, no time, no sheet, on purpose: never add one.
    meeting_id INTEGER NOT NULL REFERENCES boxes (meeting_id) ON DELETE CASCADE,
    version    INTEGER NOT NULL, -- of the questions
    question   TEXT    NOT NULL, -- its name: worth, help, openly, fairly
    rating     INTEGER NOT NULL,
    times      INTEGER NOT NULL CHECK (times > 0), -- how many gave it
    PRIMARY KEY (meeting_id, version, question, rating)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentences (
    -- compartment: group. Of sealed boxes. As above.
    meeting_id INTEGER NOT NULL REFERENCES boxes (meeting_id) ON DELETE CASCADE,
    place      INTEGER NOT NULL, -- by the letters, from 0
    text       TEXT    NOT NULL CHECK (text <> ''),
    PRIMARY KEY (meeting_id, place)
) STRICT, WITHOUT ROWID;

-- Like handed_in, emptied and written anew, and so without reference or trigger: see the first shape.
CREATE TABLE voters (
    -- compartment: desk. Who could answer at any time since the box was opened. Gone when it is sealed.
    meeting_id INTEGER NOT NULL,
    member_id  INTEGER NOT NULL,
    PRIMARY KEY (meeting_id, member_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER boxes_take_their_voters AFTER DELETE ON boxes
BEGIN DELETE FROM voters WHERE meeting_id = OLD.meeting_id; END;

-- The boxes that are sealed already.
UPDATE boxes SET sheets = (SELECT count(*) FROM sheets WHERE sheets.meeting_id = boxes.meeting_id) WHERE sealed = 1;

INSERT INTO answers (meeting_id, version, question, rating, times)
SELECT sheets.meeting_id, sheets.version,
       CASE rating.key WHEN 0 THEN 'worth' WHEN 1 THEN 'help' WHEN 2 THEN 'openly' ELSE 'fairly' END AS question,
       rating.value, count(*)
FROM sheets, json_each(iif(json_valid(sheets.ratings), sheets.ratings, '[]')) AS rating
WHERE rating.type = 'integer' AND rating.key BETWEEN 0 AND 3
GROUP BY sheets.meeting_id, sheets.version, question, rating.value
ORDER BY sheets.meeting_id, sheets.version, question, rating.value;

INSERT INTO sentences (meeting_id, place, text)
SELECT meeting_id, row_number() OVER (PARTITION BY meeting_id ORDER BY sentence) - 1 AS place, sentence
FROM sheets WHERE sentence <> ''
ORDER BY meeting_id, place;

DROP TABLE sheets;
