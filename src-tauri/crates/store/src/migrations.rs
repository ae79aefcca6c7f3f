//! The shapes the file has had, oldest first.
//!
//! Not in here: running them (`upgrade`). A shipped step is never edited, because files in the world
//! have run it. A change is a new step at the end, with its hash added to the test below.

/// Every step. The file's `user_version` is how many of them it has run.
pub(crate) const STEPS: &[&str] = &[
    include_str!("migrations/0001-first-shape.sql"),
    include_str!("migrations/0002-pay-habit.sql"),
    include_str!("migrations/0003-ledger.sql"),
    include_str!("migrations/0004-series.sql"),
    include_str!("migrations/0005-own-formats.sql"),
    include_str!("migrations/0006-answers.sql"),
    include_str!("migrations/0007-bin.sql"),
    include_str!("migrations/0008-home-zone.sql"),
    include_str!("migrations/0009-sums.sql"),
    include_str!("migrations/0010-uids.sql"),
    include_str!("migrations/0011-projections.sql"),
    include_str!("migrations/0012-agendas.sql"),
    include_str!("migrations/0013-manners.sql"),
    include_str!("migrations/0014-wall-results.sql"),
    include_str!("migrations/0015-archived.sql"),
    include_str!("migrations/0016-begins-with.sql"),
];

#[cfg(test)]
mod tests {
    use super::*;

    /// FNV-1a: enough to notice an edit, and no crate for it.
    fn hash(text: &str) -> u64 {
        text.replace("\r\n", "\n")
            .bytes()
            .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
    }

    #[test]
    fn a_shipped_step_is_never_edited() {
        let pinned: [u64; 16] = [
            4_420_129_817_171_623_243,
            734_694_643_486_720_725,
            771_667_106_194_459_141,
            11_399_309_585_937_984_047,
            7_539_549_443_569_315_617,
            621_262_375_003_320_495,
            8_793_212_174_368_372_304,
            11_619_397_985_187_277_516,
            14_110_878_012_323_776_084,
            5_136_535_257_783_444_414,
            11_848_150_181_446_566_635,
            14_562_249_637_094_516_004,
            499_964_826_884_133_862,
            1_894_462_363_150_315_873,
            5_386_187_566_263_478_388,
            2_018_975_966_083_088_530,
        ];
        let found: Vec<_> = STEPS.iter().map(|step| hash(step)).collect();
        assert_eq!(found, pinned, "files in the world have run these steps: write a new one instead");
    }

    #[test]
    fn every_table_names_its_compartment() {
        let known = ["room", "group", "client", "desk", "coordinator"];
        for step in STEPS {
            for table in step.split("CREATE TABLE ").skip(1) {
                let name = table.split_whitespace().next().unwrap_or_default();
                let named = table
                    .split_once("-- compartment: ")
                    .map(|(_, rest)| rest.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default());
                assert!(
                    named.is_some_and(|word| known.contains(&word)),
                    "{name} says {named:?}: an export must know who may read a field"
                );
            }
        }
    }
}
