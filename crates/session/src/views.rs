//! Questions that the report as a whole answers.

use crate::export::{self, Export};
use crate::refusal::{not_a_request, not_there};
use crate::{clients, facts, rules, surcharges};
use ltc_check::Report;
use ltc_report::Lang;
use ltc_wire::change::Refused;
use ltc_wire::{Reply, Request};

/// The bytes of files, in their order.
type Bytes = Vec<Option<Vec<u8>>>;

/// Answers a question; with files their bytes beside it.
pub(crate) fn answer(request: Request, report: &Report<'_>, lang: Lang) -> Result<(Reply, Bytes), Refused> {
    let reply = match request {
        Request::Rules => Reply::Rules(rules::states(report, lang)),
        Request::Clients { text, window } => Reply::Clients(clients::list(report, &text, window)),
        Request::Client { client } => {
            Reply::Client(Box::new(clients::month(report, &client, lang).ok_or_else(not_there)?))
        }
        Request::Surcharges { kind, window } => Reply::Surcharges(surcharges::answer(report, kind, window, lang)),
        Request::Facts => Reply::Facts(facts::answer(report.checker.input())),
        Request::Export { kind } => return Ok(files(export::export(kind, report, lang)?)),
        Request::Scenario { client } => return Ok(files(export::scenario(report, &client)?)),
        _ => return Err(not_a_request("question")),
    };
    Ok((reply, Vec::new()))
}

/// Files as an answer.
pub(crate) fn files(export: Export) -> (Reply, Bytes) {
    (Reply::Files(export.files), export.bytes)
}
