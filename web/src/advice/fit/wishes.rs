//! The table of wishes, and the plan that serves them best.

use super::room::{CODES, findings};
use super::state::{Column, WishLine};
use super::{Msg, View};
use crate::advice::form::{Look, choice, text, tick};
use crate::markup::html;
use ltc_advice::fit::{BestPlan, Goal, PurseUse};
use ltc_report::words::{self as sentences, advice as told, amount};
use yew::prelude::*;

/// The part.
pub(super) fn part(view: &View<'_>) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    let goals = [("wishes", words.goal_wishes), ("fill", words.goal_fill)];
    let goals: Vec<(String, String)> =
        goals.iter().map(|(value, name)| ((*value).to_owned(), (*name).to_owned())).collect();
    let goal = if view.chosen.goal == Goal::Fill { "fill" } else { "wishes" };
    html! {
        <section class="card" id="fit-wishes">
            <h2>{ words.wishes }</h2>
            <p class="card-hint">{ words.wishes_hint }</p>
            { choice("fit-goal", words.goal, &goals, goal, &view.tell(Msg::Goal)) }
            { tick("fit-retention", words.use_retention, view.chosen.use_retention, &view.tell(Msg::UseRetention)) }
            { table(view) }
            <p class="buttons">
                <button type="button" class="button" id="fit-add-wish" onclick={view.click(|| Msg::AddWish)}>{ words.add_wish }</button>
                <button type="button" class="button button-quiet" onclick={view.click(|| Msg::TakePlan)}>{ words.from_plan }</button>
            </p>
            if let Some(Ok(best)) = &view.shown.best {
                { result(view, best) }
            } else if let Some(Err(error)) = &view.shown.best {
                <p class="message message-error">{ sentences::input_error(error, lang) }</p>
            }
        </section>
    }
}

fn table(view: &View<'_>) -> Html {
    let words = view.words;
    html! {
        <div class="table-region" tabindex="0" role="region" aria-label={words.wishes}>
            <table class="ledger fit-wish-table">
                <thead><tr>
                    <th scope="col">{ words.code }</th>
                    <th scope="col">{ words.min }</th>
                    <th scope="col">{ words.max }</th>
                    <th scope="col">{ words.weight }</th>
                    <th scope="col" class="amount">{ words.gets }</th>
                    <th scope="col">{ words.why }</th>
                    <td></td>
                </tr></thead>
                <tbody>{ for view.chosen.wishes.iter().enumerate().map(|(place, line)| row(view, place, line)) }</tbody>
            </table>
        </div>
    }
}

fn row(view: &View<'_>, place: usize, line: &WishLine) -> Html {
    let (words, lang, basis) = (view.words, view.around.lang, &view.around.basis);
    let best = view.shown.best.as_ref().and_then(|best| best.as_ref().ok());
    let wished = best.and_then(|best| best.wishes.iter().find(|one| one.wish.code == line.code));
    let field = |column: Column, name: &str, label: &str| {
        let wrong = if column == Column::Code { words.not_a_code } else { words.not_a_number };
        let look = Look {
            error: line.is_wrong(basis, column).then_some(wrong),
            number: column != Column::Code,
            list: (column == Column::Code).then_some(CODES),
            quiet: true,
            ..Look::default()
        };
        let label = format!("{} {label}", line.code);
        text(
            &format!("fit-wish-{place}-{name}"),
            label.trim(),
            line.cell(column),
            look,
            &view.tell(move |text| Msg::Wish(place, column, text)),
        )
    };
    html! {
        <tr data-code={line.code.clone()}>
            <td>{ field(Column::Code, "code", words.code) }</td>
            <td>{ field(Column::Min, "min", words.min) }</td>
            <td>{ field(Column::Max, "max", words.max) }</td>
            <td>{ field(Column::Weight, "weight", words.weight) }</td>
            <td class="amount"><strong>{ wished.map(|one| amount(one.quantity)).unwrap_or_default() }</strong></td>
            <td class="fit-why">{ wished.map(|one| told::standing(one.standing, lang)).unwrap_or_default() }</td>
            <td><button type="button" class="button button-quiet" aria-label={format!("{} {}", words.remove, line.code)}
                onclick={view.click(move || Msg::DropWish(place))}>{ words.remove }</button></td>
        </tr>
    }
}

fn result(view: &View<'_>, best: &BestPlan) -> Html {
    let (words, lang) = (view.words, view.around.lang);
    html! {
        <div class="fit-best" id="fit-best" role="status">
            <p class="card-hint">{ told::goal(best.goal, lang) }{ words.worth.replace("{}", &amount(best.worth)) }</p>
            if !best.possible {
                <p class="message message-error">{ words.impossible }</p>
            }
            { for best.purses.iter().map(|purse| purse_row(view, purse)) }
            if let Some(second) = best.runner_up.as_ref().filter(|_| best.possible) {
                <p>
                    { words.runner_up }
                    { best.wishes.iter().zip(&second.quantities).map(|(one, units)| format!("{} × {}", one.wish.code, amount(*units))).collect::<Vec<_>>().join(lang.pick("、", ", ")) }
                    { words.worth.replace("{}", &amount(second.worth)) }
                </p>
            }
            if !best.findings.is_empty() {
                <p>{ words.brings }</p>
                { findings(view, &best.findings) }
            }
            if best.possible {
                <p class="buttons"><button type="button" class="button button-strong" id="fit-apply-best" onclick={view.click(|| Msg::Best)}>{ words.apply }</button></p>
            }
        </div>
    }
}

fn purse_row(view: &View<'_>, purse: &PurseUse) -> Html {
    let words = view.words;
    let fact = |name: &str, value: i64| html! { <div><dt>{ name.to_owned() }</dt><dd>{ amount(value) }</dd></div> };
    html! {
        <>
            <h3>{ sentences::quota_type(purse.purse, view.around.lang) }</h3>
            <dl class="facts">
                { fact(words.budget, purse.budget) }
                { fact(words.kept, purse.kept) }
                { fact(words.spent, purse.spent) }
                { fact(words.left, purse.left) }
            </dl>
        </>
    }
}
