-- Whether member ?1 is there, and whether a row of theirs is anywhere.
SELECT EXISTS (SELECT 1 FROM members WHERE id = ?1),
       EXISTS (SELECT 1 FROM notes WHERE member_id = ?1)
       OR EXISTS (SELECT 1 FROM promises WHERE member_id = ?1)
       OR EXISTS (SELECT 1 FROM handed_in WHERE member_id = ?1)
