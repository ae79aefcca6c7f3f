-- Every promise of group ?1 that nothing became of yet. A meeting whose start was taken back has promised nothing.
SELECT promises.id, promises.meeting_id, promises.member_id, promises.what, promises.due, promises.outcome,
       promises.closed_in
FROM meetings
JOIN promises ON promises.meeting_id = meetings.id
JOIN members ON members.id = promises.member_id
WHERE meetings.group_id = ?1 AND meetings.state <> 'planned' AND promises.outcome IS NULL
  AND trim(promises.what) <> ''
ORDER BY meetings.starts, meetings.id, members.position, promises.id
