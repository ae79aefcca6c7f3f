//! The shape of the file, written down. To write it anew after a new migration: `UPDATE_SCHEMA=1 cargo test -p store`.

use std::fmt::Write;

use rusqlite::Connection;

use crate::room;

fn lines(db: &Connection, sql: &str) -> Vec<String> {
    let mut query = db.prepare(sql).unwrap();
    query.query_map([], |row| row.get(0)).unwrap().collect::<rusqlite::Result<_>>().unwrap()
}

fn shape(db: &Connection) -> String {
    let mut shape = String::new();
    for table in lines(
        db,
        "SELECT name || ':' || wr || strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    ) {
        let (name, kind) = table.split_once(':').unwrap();
        let kind = match kind {
            "01" => "strict",
            "11" => "strict, without rowid",
            other => panic!("{name} is not strict: {other}"),
        };
        writeln!(shape, "{name} ({kind})").unwrap();
        for part in [
            format!(
                "SELECT name || ' ' || lower(type) || iif(pk, ' key ' || pk, '') || iif(\"notnull\" OR pk, '', ' null') || coalesce(' = ' || dflt_value, '') FROM pragma_table_info('{name}')"
            ),
            format!(
                "SELECT 'refers: ' || \"from\" || ' -> ' || \"table\" || ', on delete ' || lower(on_delete) FROM pragma_foreign_key_list('{name}') ORDER BY 1"
            ),
            format!(
                "SELECT 'index: ' || group_concat(i.name, ', ') || iif(l.\"unique\", ' unique', '') || iif(l.partial, ' partial', '') FROM pragma_index_list('{name}') AS l JOIN pragma_index_info(l.name) AS i WHERE l.origin <> 'pk' GROUP BY l.name ORDER BY 1"
            ),
            format!(
                "SELECT 'trigger: ' || name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = '{name}' ORDER BY 1"
            ),
        ] {
            for line in lines(db, &part) {
                writeln!(shape, "  {line}").unwrap();
            }
        }
    }
    shape
}

#[test]
fn the_file_has_the_shape_that_is_written_down() {
    let (room, ..) = room();
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    let found = shape(&db);
    let written = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/schema.txt");
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write(written, &found).unwrap();
    }
    let wanted = std::fs::read_to_string(written).unwrap().replace("\r\n", "\n");
    assert_eq!(found, wanted, "a change of shape is a new migration, and is seen here");
}

#[test]
fn no_column_of_a_response_could_tell_whose_it_is() {
    let (room, ..) = room();
    let db = Connection::open(room.folder.path().join("turnstone.db")).unwrap();
    for (table, written) in [
        ("open_sheets", &["meeting_id", "id", "version", "ratings", "sentence"][..]),
        ("answers", &["meeting_id", "version", "question", "rating", "times"]),
        ("sentences", &["meeting_id", "place", "text"]),
    ] {
        let columns = lines(&db, &format!("SELECT name FROM pragma_table_info('{table}')"));
        assert_eq!(columns, written, "{table}: no member, no time");
    }
}
