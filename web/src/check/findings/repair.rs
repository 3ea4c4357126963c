//! What a repair would change, before it does.

use crate::check::desk::{Act, Desk};
use crate::check::words::count;
use crate::check::words::findings::FindingWords;
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
            if !repair.cells.is_empty() {
                { changes(desk, &repair.cells) }
            }
            { for repair.added.iter().map(|cells| html! {
                <div class="repair-added">
                    <p>{ words.would_add }</p>
                    if !cells.is_empty() { { changes(desk, cells) } }
                </div>
            }) }
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

fn changes(desk: &Desk, cells: &[CellChange]) -> Html {
    let words = FindingWords::of(desk.lang);
    let value = |text: &str| {
        if text.is_empty() {
            html! { <span class="nothing">{ words.empty }</span> }
        } else {
            html! { text.to_owned() }
        }
    };
    html! {
        <div class="table-region">
            <table class="repair-table">
                <thead>
                    <tr>
                        <th scope="col">{ words.field }</th>
                        <th scope="col">{ words.before }</th>
                        <th scope="col">{ words.after }</th>
                    </tr>
                </thead>
                <tbody>
                    { for cells.iter().map(|cell| html! {
                        <tr>
                            <th scope="row">{ cell.label.clone() }<span class="repair-row">{ row_name(desk, cell.row) }</span></th>
                            <td><del>{ value(&cell.before) }</del></td>
                            <td><ins>{ value(&cell.after) }</ins></td>
                        </tr>
                    }) }
                </tbody>
            </table>
        </div>
    }
}
