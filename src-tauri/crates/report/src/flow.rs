//! Blocks down the pages: where a page breaks, and what stays together.
//!
//! Not in here: the contents of a block. The foot is added when all pages are known.

use crate::{
    block::Block,
    page::{Mark, Page},
    paper::{Frame, Paper},
};

/// Blocks, one under the other, over as many pages as they need.
pub(crate) struct Flow {
    paper: Paper,
    frame: Frame,
    /// The part of a page that blocks may fill: the frame without the foot.
    body: Frame,
    pages: Vec<Vec<Mark>>,
    /// Where the next block stands.
    y: f32,
}

impl Flow {
    /// Starts on an empty page, with so much of its frame kept free for the foot.
    pub(crate) fn new(paper: Paper, frame: Frame, foot: f32) -> Self {
        let body = Frame { bottom: frame.bottom - foot, ..frame };
        Self { paper, frame, body, pages: vec![Vec::new()], y: body.top }
    }

    /// What is left of this page.
    fn room(&self) -> f32 {
        self.body.bottom - self.y
    }

    fn is_fresh(&self) -> bool {
        self.y <= self.body.top
    }

    /// How many pages there are.
    pub(crate) fn count(&self) -> usize {
        self.pages.len()
    }

    /// Whether there are several pages and the last one holds less than this.
    pub(crate) fn ends_on_a_sparse_page(&self, height: f32) -> bool {
        self.count() > 1 && self.y - self.body.top < height
    }

    fn turn_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = self.body.top;
    }

    /// Space between two sections; none at the top of a page.
    pub(crate) fn gap(&mut self, height: f32) {
        if !self.is_fresh() {
            self.y += height;
        }
    }

    /// Places a block, on the next page if it does not fit on this one.
    pub(crate) fn place(&mut self, block: Block) {
        if block.height > self.room() && !self.is_fresh() {
            self.turn_page();
        }
        let mut block = block;
        while block.height > self.room() {
            // Taller than a page: no honest record has such a row, yet none may be lost.
            let (above, below) = cut(block, self.room());
            self.stand(above);
            self.turn_page();
            block = below;
        }
        self.stand(block);
    }

    /// Places a section: its heading, the head of its table (again on every further page), and its rows. A
    /// heading is never parted from the first rows, no row is cut, and no row stands alone on the last page.
    pub(crate) fn section(&mut self, heading: Block, head: &Block, rows: Vec<Block>) {
        let whole: f32 = heading.height + head.height + rows.iter().map(|row| row.height).sum::<f32>();
        let start: f32 = heading.height + head.height + rows.iter().take(3).map(|row| row.height).sum::<f32>();
        // A short section that would break moves on whole; a long one may begin here if three rows fit.
        let page = self.body.bottom - self.body.top;
        if start > self.room() || whole > self.room() && whole < page / 4.0 {
            self.turn_page();
        }
        self.place(heading);
        self.place(head.clone());
        let last = rows.len().saturating_sub(1);
        let end = rows.last().map_or(0.0, |row| row.height);
        for (index, row) in rows.into_iter().enumerate() {
            let together = if index + 1 == last { row.height + end } else { row.height };
            let page_begins = self.y <= self.body.top + head.height;
            if together > self.room() && !page_begins {
                self.turn_page();
                self.place(head.clone());
            }
            self.place(row);
        }
    }

    fn stand(&mut self, block: Block) {
        let (left, y) = (self.body.left, self.y);
        if let Some(page) = self.pages.last_mut() {
            page.extend(block.marks.into_iter().map(|mark| mark.moved(left, y)));
        }
        self.y += block.height;
    }

    /// The pages, each with its foot; `foot` is asked with the page's number and how many there are.
    pub(crate) fn bound(self, mut foot: impl FnMut(usize, usize) -> Block) -> Vec<Page> {
        let (width, height) = self.paper.size();
        let frame = self.frame;
        let count = self.pages.len();
        let mut pages = Vec::with_capacity(count);
        for (index, mut marks) in self.pages.into_iter().enumerate() {
            let foot = foot(index + 1, count);
            let top = frame.bottom - foot.height;
            marks.extend(foot.marks.into_iter().map(|mark| mark.moved(frame.left, top)));
            pages.push(Page { width, height, marks });
        }
        pages
    }
}

/// Parts a block between two lines, as low as possible and not below `at`.
fn cut(block: Block, at: f32) -> (Block, Block) {
    let (above, below): (Vec<_>, Vec<_>) = block.marks.into_iter().partition(|mark| mark.extent().3 <= at);
    if above.is_empty() {
        // One mark higher than a page: it stays where it is.
        return (Block { marks: below, height: block.height }, Block::default());
    }
    let top = below.iter().map(|mark| mark.extent().1).fold(block.height, f32::min);
    let below = below.into_iter().map(|mark| mark.moved(0.0, -top)).collect();
    (Block { marks: above, height: at }, Block { marks: below, height: block.height - top })
}
