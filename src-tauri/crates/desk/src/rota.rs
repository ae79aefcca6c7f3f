//! The rota: who is client, facilitator or deputy at the coming meetings, and swaps.
//!
//! Not in here: who has what (`meeting::rota`).

mod act;
pub(crate) mod coming;
pub(crate) mod show;
pub mod views;
