//! The rota: who is client, facilitator or deputy at the coming meetings, and swaps.
//!
//! Not in here: who has what (`meeting::rota`).

pub(crate) mod act;
pub(crate) mod show;
pub mod views;
