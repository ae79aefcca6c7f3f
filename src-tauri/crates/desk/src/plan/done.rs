//! What was done to the plans since the start, so that it can be undone.
//!
//! Not in here: the rules of undo (`meeting::planning`), what is written (`crate::plans`), and words.

use std::collections::BTreeMap;

use meeting::{
    people::{MeetingId, MemberId},
    planning::History,
};

use crate::plan::Plan;

/// What was done to a plan. People are ids: names are resolved when they are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PlanAct {
    /// Another day.
    Date,
    /// Another start, and the end that goes with it.
    Starts,
    /// Another end.
    Ends,
    /// Another format.
    Format,
    /// Somebody is expected after all.
    Expects(MemberId),
    /// Somebody is not expected.
    DoesNotExpect(MemberId),
    /// As few are expected as it fits with.
    Fewer,
    /// Somebody was moved.
    Moved(MemberId),
    /// Several were moved.
    Order,
    /// The order was drawn by lot.
    Drawn,
    /// The proposed order again.
    ProposedOrder,
    /// Who leads.
    Leads,
    /// The proposed leaders again.
    ProposedLeads,
    /// What somebody asks for.
    Bid(MemberId),
    /// The hands for somebody.
    Votes(MemberId),
    /// More or less time for somebody.
    Share(MemberId),
    /// Bids and hands are taken back.
    Cleared,
    /// A line has another name or length tonight.
    Line,
    /// A line is put in.
    AddedLine,
    /// A line is left out.
    LeftOutLine,
    /// A line is as the format has it again.
    UsualLine,
    /// All are.
    UsualLines,
}

impl PlanAct {
    /// Whether it is typed: several of the kind, one after the other, are one.
    pub fn is_typed(self) -> bool {
        match self {
            Self::Date | Self::Starts | Self::Ends | Self::Bid(_) | Self::Votes(_) => true,
            Self::Format
            | Self::Expects(_)
            | Self::DoesNotExpect(_)
            | Self::Fewer
            | Self::Moved(_)
            | Self::Order
            | Self::Drawn
            | Self::ProposedOrder
            | Self::Leads
            | Self::ProposedLeads
            | Self::Share(_)
            | Self::Line
            | Self::AddedLine
            | Self::LeftOutLine
            | Self::UsualLine
            | Self::UsualLines
            | Self::Cleared => false,
        }
    }

    /// Which of the times of a plan was set; none if all are as they were.
    pub fn of_times(from: &Plan, to: &Plan) -> Option<Self> {
        if from.date != to.date {
            Some(Self::Date)
        } else if from.starts != to.starts {
            Some(Self::Starts)
        } else {
            (from.ends != to.ends).then_some(Self::Ends)
        }
    }
}

/// What was done to each plan.
#[derive(Debug, Default)]
pub(crate) struct Done(BTreeMap<MeetingId, History<PlanAct, Plan>>);

impl Done {
    /// What was done to one plan.
    pub fn of(&self, id: MeetingId) -> Option<&History<PlanAct, Plan>> {
        self.0.get(&id)
    }

    /// The same, to be gone on with.
    pub fn of_mut(&mut self, id: MeetingId) -> &mut History<PlanAct, Plan> {
        self.0.entry(id).or_default()
    }

    /// A plan was opened, with what was proposed put in: it says the same in another form.
    pub fn opened(&mut self, id: MeetingId, was: &Plan, plan: &Plan) {
        if let Some(history) = self.0.get_mut(&id) {
            history.is_now(was, plan);
        }
    }

    /// Forgets it all: somebody is deleted, and no step brings their words back.
    pub fn forget(&mut self) {
        self.0.clear();
    }
}
