//! Three-valued conditions that know what decided them.
//!
//! False wins over unknown in AND, true in OR. A condition is written once, over a [`Logic`]: as a
//! [`Truth`] it is evaluated for every client without a word, as an [`Expr`] it explains itself to those
//! who ask.

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

/// What a condition is put together as: its truth alone, or an expression that knows what decided it.
pub(crate) trait Logic<'f>: Sized {
    /// A fact. `named` is asked for by who wants to explain it.
    fn fact(truth: impl Into<Truth>, named: impl FnOnce() -> Named<'f>) -> Self;

    /// One of several facts has to hold. `truth`: of all of them, where it can be had at once.
    fn one_of<I: IntoIterator<Item = Self>>(truth: impl FnOnce() -> Truth, facts: impl FnOnce() -> I) -> Self;

    /// All have to hold.
    fn all(parts: impl IntoIterator<Item = Self>) -> Self;

    /// One has to hold.
    fn any(parts: impl IntoIterator<Item = Self>) -> Self;

    /// Both have to hold.
    fn and(self, other: Self) -> Self {
        Self::all([self, other])
    }

    /// Does it hold?
    fn truth(&self) -> Truth;
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

impl<'f> Logic<'f> for Truth {
    fn fact(truth: impl Into<Truth>, _: impl FnOnce() -> Named<'f>) -> Self {
        truth.into()
    }

    fn one_of<I: IntoIterator<Item = Self>>(truth: impl FnOnce() -> Truth, _: impl FnOnce() -> I) -> Self {
        truth()
    }

    fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().min().unwrap_or(Self::Yes)
    }

    fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().max().unwrap_or(Self::No)
    }

    fn truth(&self) -> Truth {
        *self
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

impl<'f> Logic<'f> for Expr<'f> {
    fn fact(truth: impl Into<Truth>, named: impl FnOnce() -> Named<'f>) -> Self {
        let Named { fact, to } = named();
        Self::Fact(Atom { fact, truth: truth.into(), to })
    }

    fn one_of<I: IntoIterator<Item = Self>>(_: impl FnOnce() -> Truth, facts: impl FnOnce() -> I) -> Self {
        Self::any(facts())
    }

    fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::All(parts.into_iter().collect())
    }

    fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        Self::Any(parts.into_iter().collect())
    }

    fn truth(&self) -> Truth {
        self.evaluate(None)
    }
}

impl Expr<'_> {
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
        Expr::fact(truth, || Named::changeable(name, "yes"))
    }

    #[test]
    fn false_wins_in_and_true_wins_in_or() {
        for other in [Truth::Yes, Truth::No, OPEN] {
            assert_eq!(fact("a", Truth::No).and(fact("b", other)).truth(), Truth::No);
            assert_eq!(Expr::Any(vec![fact("a", Truth::Yes), fact("b", other)]).truth(), Truth::Yes);
        }
        assert_eq!(fact("a", Truth::Yes).and(fact("b", OPEN)).truth(), OPEN);
        assert_eq!(Expr::Any(vec![fact("a", Truth::No), fact("b", OPEN)]).truth(), OPEN);
    }

    #[test]
    fn only_what_decided_is_named() {
        let no = fact("a", Truth::Yes).and(fact("b", Truth::No)).and(fact("c", OPEN));
        assert_eq!(no.trimmed(), (vec!["b".to_owned()], vec![]));
        let yes = Expr::Any(vec![fact("a", Truth::No), fact("b", Truth::Yes), fact("c", OPEN)]);
        assert_eq!(yes.trimmed(), (vec!["b".to_owned()], vec![]));
        let open = fact("a", Truth::Yes).and(Expr::Any(vec![fact("b", OPEN), fact("c", Truth::No)]));
        assert_eq!(open.trimmed(), (vec!["a".to_owned()], vec!["b".to_owned()]));
    }

    #[test]
    fn one_granted_fact_may_turn_the_answer() {
        let row = fact("a", Truth::No).and(fact("b", Truth::Yes));
        assert_eq!(row.truth_if("a"), Truth::Yes);
        assert_eq!(row.changeable(), [("a", "yes")]);
        assert!(Expr::fact(Truth::No, || Named::fixed("age")).changeable().is_empty());
    }
}
