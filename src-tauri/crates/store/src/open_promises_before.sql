-- What meeting ?2 of group ?1 looks back on: promises of meetings before it that are open, or that it closed. A meeting
-- whose start was taken back has promised nothing, and neither has who took the words back.
SELECT promises.id, promises.meeting_id, promises.member_id, promises.what, promises.due, promises.outcome,
       promises.closed_in
FROM meetings AS this
JOIN meetings AS earlier ON earlier.group_id = ?1 AND (earlier.starts, earlier.id) < (this.starts, this.id)
JOIN promises ON promises.meeting_id = earlier.id
JOIN members ON members.id = promises.member_id
WHERE this.id = ?2 AND earlier.state <> 'planned' AND trim(promises.what) <> '' AND (promises.outcome IS NULL OR promises.closed_in = ?2)
ORDER BY earlier.starts, earlier.id, members.position, promises.id
