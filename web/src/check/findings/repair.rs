//! What a repair would change, before it does.

use crate::check::desk::{Act, Desk};
use crate::check::words::count;
use crate::check::words::findings::FindingWords;
use crate::markup::html;
use ltc_wire::Request;
use ltc_wire::finding::{CellChange, FindingFilter, RepairPreview};
use yew::prelude::*;

/// The repair of a finding and the buttons that carry it out.
pub(super) fn section(desk: &Desk, key: &str, rule: &str, repair: Option<&RepairPreview>) -> Html {
    let words = FindingWords::of(desk.lang);
    let Some(repair) = repair else {
        return html! { <p class="detail-hint">{ words.no_repair }</p> };
    };
    let one = desk.click(Act::Change(Request::Repair { key: key.to_owned() }));
    let of_rule = FindingFilter { rules: vec![rule.to_owned()], waived: Some(false), ..FindingFilter::default() };
    let all = desk.click(Act::Change(Request::RepairAll { filter: of_rule }));
    html! {
        <section class="detail-part repair" aria-labelledby="repair-title">
            <h3 id="repair-title">{ words.repair }<span class="chip">{ repair.name.clone() }</span></h3>
            { for rows_of(&repair.cells).into_iter().map(|row| {
                let cells: Vec<&CellChange> = repair.cells.iter().filter(|cell| cell.row == row).collect();
                changes(desk, &row_name(desk, row), &cells)
            }) }
            { for repair.added.iter().map(|cells| changes(desk, words.would_add, &cells.iter().collect::<Vec<_>>())) }
            if !repair.removed.is_empty() {
                <p>{ words.would_remove }{ desk.lang.labels().colon }{ removed(desk, &repair.removed) }</p>
            }
            <div class="buttons">
                <button type="button" class="button button-strong" onclick={one}>{ words.apply }</button>
                if repair.same_rule > 1 {
                    <button type="button" class="button" onclick={all}>
                        { format!("{} ({})", words.apply_rule, count(repair.same_rule)) }
                    </button>
                }
            </div>
        </section>
    }
}

/// A row of the file in words.
pub(super) fn row_name(desk: &Desk, row: u32) -> String {
    let words = FindingWords::of(desk.lang);
    match row {
        0 => words.new_record.to_owned(),
        row => format!("{}{row}{}", words.row_before, words.row_after),
    }
}

fn removed(desk: &Desk, rows: &[u32]) -> String {
    let names: Vec<String> = rows.iter().map(|row| row_name(desk, *row)).collect();
    names.join(desk.lang.pick("、", ", "))
}

/// The rows that cells are of, in order, each once.
fn rows_of(cells: &[CellChange]) -> Vec<u32> {
    let mut rows: Vec<u32> = Vec::new();
    for cell in cells {
        if !rows.contains(&cell.row) {
            rows.push(cell.row);
        }
    }
    rows
}

/// What changes in a record; cells that stay as they are say nothing.
fn changes(desk: &Desk, name: &str, cells: &[&CellChange]) -> Html {
    let words = FindingWords::of(desk.lang);
    let value = |text: &str| match text {
        "" => html! { <span class="nothing">{ words.empty }</span> },
        text => html! { text.to_owned() },
    };
    html! {
        <div class="table-region" role="group" tabindex="0" aria-label={name.to_owned()}>
            <table class="repair-table">
                <caption>{ name.to_owned() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ words.field }</th>
                        <th scope="col">{ words.before }</th>
                        <th scope="col">{ words.after }</th>
                    </tr>
                </thead>
                <tbody>
                    { for cells.iter().filter(|cell| cell.before != cell.after).map(|cell| html! {
                        <tr>
                            <th scope="row">{ cell.label.clone() }</th>
                            <td><del>{ value(&cell.before) }</del></td>
                            <td><ins>{ value(&cell.after) }</ins></td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
