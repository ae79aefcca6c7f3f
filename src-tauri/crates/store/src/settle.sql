-- Said anew on every connection.
PRAGMA journal_mode = WAL;        -- a reader never stops the writer; a crash loses nothing that was committed
PRAGMA synchronous = FULL;        -- committed means on the disk, also when the power goes
PRAGMA foreign_keys = ON;
PRAGMA trusted_schema = OFF;      -- a file from elsewhere runs no surprises
PRAGMA secure_delete = ON;        -- what is deleted is overwritten: notes, responses, whole groups
PRAGMA cell_size_check = ON;      -- damage is noticed where it is read
PRAGMA temp_store = MEMORY;       -- nothing that is sorted on the way touches the disk
PRAGMA cache_size = -16384;       -- 16 MiB: a home of two hundred groups is not read from the disk for every look
