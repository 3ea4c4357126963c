//! Turns the pages of a list that is short enough to be turned.

use super::words::clients::Words;
use crate::markup::html;
use ltc_report::Lang;
use ltc_report::words::amount;
use ltc_wire::page::Window;
use yew::prelude::*;

/// Entries of a page.
pub(crate) const COUNT: usize = 50;

/// What it needs.
#[derive(Properties, PartialEq)]
pub(crate) struct PagerProps {
    /// What is turned, for screen readers.
    pub(crate) label: AttrValue,
    /// Entries in all.
    pub(crate) total: usize,
    /// The first one that is shown.
    pub(crate) from: usize,
    /// Hears from which entry on to show.
    pub(crate) onturn: Callback<usize>,
    /// The language.
    pub(crate) lang: Lang,
}

/// The window of a page that begins there; an entry beyond the end gives the last page.
pub(crate) fn window(from: usize) -> Window {
    Window { from: from / COUNT * COUNT, count: COUNT }
}

/// Where the pages before and after begin.
fn around(from: usize, total: usize) -> (Option<usize>, Option<usize>) {
    let before = from.checked_sub(1).map(|before| before / COUNT * COUNT);
    let after = Some(from + COUNT).filter(|after| *after < total);
    (before, after)
}

/// `51–100 / 230`.
fn position(from: usize, total: usize) -> String {
    let number = |count: usize| amount(i64::try_from(count).unwrap_or(i64::MAX));
    format!("{}–{} / {}", number(from + 1), number((from + COUNT).min(total)), number(total))
}

/// Two buttons and where one is; nothing for a single page.
#[component]
pub(crate) fn Pager(props: &PagerProps) -> Html {
    let words = Words::of(props.lang);
    if props.total <= COUNT {
        return Html::default();
    }
    let (before, after) = around(props.from, props.total);
    let button = |to: Option<usize>, name: &'static str| {
        let onturn = props.onturn.clone();
        let onclick = Callback::from(move |_: MouseEvent| to.iter().for_each(|to| onturn.emit(*to)));
        html! { <button type="button" class="button" aria-disabled={to.is_none().then_some("true")} {onclick}>{ name }</button> }
    };
    html! {
        <nav class="pager" aria-label={props.label.clone()}>
            { button(before, words.before) }
            <span role="status">{ position(props.from, props.total) }</span>
            { button(after, words.after) }
        </nav>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_turn_between_the_ends() {
        assert_eq!(around(0, 230), (None, Some(50)));
        assert_eq!(around(50, 230), (Some(0), Some(100)));
        assert_eq!(around(200, 230), (Some(150), None));
        assert_eq!(around(50, 100), (Some(0), None));
    }

    #[test]
    fn a_page_begins_at_its_first_entry() {
        assert_eq!(window(73), Window { from: 50, count: 50 });
        assert_eq!(position(1200, 1230), "1,201–1,230 / 1,230");
    }
}
