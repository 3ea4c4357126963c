//! Three-valued conditions that know what decided them.
//!
//! False wins over unknown in AND, true in OR. A condition is put together as a [`Held`]: its truth, and
//! for those who ask why, the expression behind it. For all clients of a month nobody asks, and nothing is
//! written down or allocated.

use std::borrow::Cow;

/// Why something is open. Ordered by hope: what only needs a document or a confirmation is nearer
/// to yes than what nobody has asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Open {
    /// A fact is missing.
    Missing,
    /// Somebody has to confirm.
    Confirmation,
    /// A document has to be looked at.
    Evidence,
}

/// Yes, no, or open. The order is: worst first, so that OR is the maximum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    /// It does not hold.
    No,
    /// It cannot be known.
    Unknown(Open),
    /// It holds.
    Yes,
}

impl Truth {
    /// For the result.
    pub(crate) fn holds(self) -> Option<bool> {
        match self {
            Self::Yes => Some(true),
            Self::No => Some(false),
            Self::Unknown(_) => None,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// A condition: does it hold, and why?
#[derive(Debug, Clone)]
pub(crate) struct Held<'f> {
    truth: Truth,
    /// The expression behind it, if somebody wants to know.
    why: Option<Expr<'f>>,
}

impl<'f> Held<'f> {
    /// A fact. `named` is asked for by who wants to explain it.
    pub(crate) fn fact(truth: Truth, named: Option<Named<'f>>) -> Self {
        Self { truth, why: named.map(|named| Expr::fact(truth, named)) }
    }

    /// A condition that nobody wants to have explained.
    pub(crate) fn bare(truth: Truth) -> Self {
        Self { truth, why: None }
    }

    /// All have to hold.
    pub(crate) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        let (truth, parts) = gathered(&mut parts.into_iter(), Truth::Yes, Truth::min);
        Self { truth, why: parts.map(Expr::All) }
    }

    /// One has to hold.
    pub(crate) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        let (truth, parts) = gathered(&mut parts.into_iter(), Truth::No, Truth::max);
        Self { truth, why: parts.map(Expr::Any) }
    }

    /// Does it hold?
    pub(crate) fn truth(&self) -> Truth {
        self.truth
    }

    /// The expression behind it; none if nobody wanted to know.
    pub(crate) fn why(&self) -> Option<&Expr<'f>> {
        self.why.as_ref()
    }
}

/// The truth of several conditions, and the expressions behind them, if there is one behind each.
#[inline(never)]
fn gathered<'f>(
    parts: &mut dyn Iterator<Item = Held<'f>>,
    start: Truth,
    join: fn(Truth, Truth) -> Truth,
) -> (Truth, Option<Vec<Expr<'f>>>) {
    let mut truth = start;
    let mut why = Some(Vec::new());
    for part in parts {
        truth = join(truth, part.truth);
        match (&mut why, part.why) {
            (Some(why), Some(part)) => why.push(part),
            _ => why = None,
        }
    }
    (truth, why)
}

/// How a fact is called, and what it would have to be.
pub(crate) struct Named<'f> {
    fact: Cow<'f, str>,
    /// What it would have to be to hold; `None`: it cannot be changed (an age that has passed).
    to: Option<Cow<'f, str>>,
}

impl<'f> Named<'f> {
    /// A fact that could be otherwise: `to` says what would make it hold.
    pub(crate) fn changeable(fact: impl Into<Cow<'f, str>>, to: impl Into<Cow<'f, str>>) -> Self {
        Self { fact: fact.into(), to: Some(to.into()) }
    }

    /// A fact that nothing can change any more.
    pub(crate) fn fixed(fact: impl Into<Cow<'f, str>>) -> Self {
        Self { fact: fact.into(), to: None }
    }
}

/// A fact with its truth.
#[derive(Debug, Clone)]
pub(crate) struct Atom<'f> {
    fact: Cow<'f, str>,
    truth: Truth,
    /// What it would have to be to hold; `None`: it cannot be changed (an age that has passed).
    to: Option<Cow<'f, str>>,
}

/// A condition over facts.
#[derive(Debug, Clone)]
pub(crate) enum Expr<'f> {
    /// One fact.
    Fact(Atom<'f>),
    /// All have to hold.
    All(Vec<Expr<'f>>),
    /// One has to hold.
    Any(Vec<Expr<'f>>),
}

impl<'f> Expr<'f> {
    /// A fact.
    pub(crate) fn fact(truth: impl Into<Truth>, named: Named<'f>) -> Self {
        let Named { fact, to } = named;
        Self::Fact(Atom { fact, truth: truth.into(), to })
    }

    /// All have to hold.
    pub(crate) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::All(parts.into_iter().collect())
    }

    /// Both have to hold.
    pub(crate) fn and(self, other: Self) -> Self {
        Self::all([self, other])
    }
}

impl Expr<'_> {
    /// Does it hold?
    pub(crate) fn truth(&self) -> Truth {
        self.evaluate(None)
    }

    /// Would it hold if this fact did?
    pub(crate) fn truth_if(&self, fact: &str) -> Truth {
        self.evaluate(Some(fact))
    }

    fn evaluate(&self, granted: Option<&str>) -> Truth {
        match self {
            Self::Fact(atom) if granted == Some(atom.fact.as_ref()) => Truth::Yes,
            Self::Fact(atom) => atom.truth,
            Self::All(parts) => parts.iter().map(|part| part.evaluate(granted)).min().unwrap_or(Truth::Yes),
            Self::Any(parts) => parts.iter().map(|part| part.evaluate(granted)).max().unwrap_or(Truth::No),
        }
    }

    /// Facts that decided, and facts that are missing: only what bears on the answer.
    pub(crate) fn trimmed(&self) -> (Vec<String>, Vec<String>) {
        let (mut because, mut missing) = (Vec::new(), Vec::new());
        self.collect(self.truth(), &mut because, &mut missing);
        (because, missing)
    }

    fn collect(&self, answer: Truth, because: &mut Vec<String>, missing: &mut Vec<String>) {
        match self {
            Self::Fact(atom) => {
                let list = if matches!(atom.truth, Truth::Unknown(_)) { missing } else { because };
                if !list.iter().any(|fact| *fact == atom.fact) {
                    list.push(atom.fact.clone().into_owned());
                }
            }
            Self::All(parts) => {
                // A no is explained by what is not there; an open answer also by what already holds.
                let bears = |truth: Truth| answer != Truth::No || truth == Truth::No;
                for part in parts.iter().filter(|part| bears(part.truth())) {
                    part.collect(part.truth(), because, missing);
                }
            }
            Self::Any(parts) => {
                let bears = |truth: Truth| match answer {
                    Truth::Yes => truth == Truth::Yes,
                    Truth::No => true,
                    Truth::Unknown(_) => truth != Truth::No,
                };
                for part in parts.iter().filter(|part| bears(part.truth())) {
                    part.collect(part.truth(), because, missing);
                }
            }
        }
    }

    /// Facts that do not hold but could, with what they would have to be.
    pub(crate) fn changeable(&self) -> Vec<(&str, &str)> {
        match self {
            Self::Fact(atom) if atom.truth != Truth::Yes => {
                atom.to.as_deref().map(|to| (atom.fact.as_ref(), to)).into_iter().collect()
            }
            Self::Fact(_) => Vec::new(),
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::changeable).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OPEN: Truth = Truth::Unknown(Open::Missing);

    fn fact(name: &str, truth: Truth) -> Expr<'_> {
        Expr::fact(truth, Named::changeable(name, "yes"))
    }

    #[test]
    fn false_wins_in_and_true_wins_in_or() {
        for other in [Truth::Yes, Truth::No, OPEN] {
            assert_eq!(Expr::all([fact("a", Truth::No), fact("b", other)]).truth(), Truth::No);
            assert_eq!(Expr::Any(vec![fact("a", Truth::Yes), fact("b", other)]).truth(), Truth::Yes);
        }
        assert_eq!(Expr::all([fact("a", Truth::Yes), fact("b", OPEN)]).truth(), OPEN);
        assert_eq!(Expr::Any(vec![fact("a", Truth::No), fact("b", OPEN)]).truth(), OPEN);
    }

    #[test]
    fn a_condition_is_as_true_as_the_expression_behind_it() {
        let truths = [Truth::Yes, Truth::No, OPEN];
        for (one, other) in truths.into_iter().flat_map(|one| truths.map(|other| (one, other))) {
            let named = |truth| Held::fact(truth, Some(Named::fixed("a")));
            for held in [Held::all([named(one), named(other)]), Held::any([named(one), named(other)])] {
                assert_eq!(held.why().map(Expr::truth), Some(held.truth()));
            }
            let bare = Held::any([Held::bare(one), named(other)]);
            assert_eq!((bare.truth(), bare.why().is_none()), (one.max(other), true));
        }
    }

    #[test]
    fn only_what_decided_is_named() {
        let no = Expr::all([fact("a", Truth::Yes), fact("b", Truth::No), fact("c", OPEN)]);
        assert_eq!(no.trimmed(), (vec!["b".to_owned()], vec![]));
        let yes = Expr::Any(vec![fact("a", Truth::No), fact("b", Truth::Yes), fact("c", OPEN)]);
        assert_eq!(yes.trimmed(), (vec!["b".to_owned()], vec![]));
        let open = Expr::all([fact("a", Truth::Yes), Expr::Any(vec![fact("b", OPEN), fact("c", Truth::No)])]);
        assert_eq!(open.trimmed(), (vec!["a".to_owned()], vec!["b".to_owned()]));
    }

    #[test]
    fn one_granted_fact_may_turn_the_answer() {
        let row = Expr::all([fact("a", Truth::No), fact("b", Truth::Yes)]);
        assert_eq!(row.truth_if("a"), Truth::Yes);
        assert_eq!(row.changeable(), [("a", "yes")]);
        assert!(Expr::fact(Truth::No, Named::fixed("age")).changeable().is_empty());
    }
}
