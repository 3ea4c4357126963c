//! Clients: the list, and a client's month.

mod against;
mod calendar;
mod days;
mod list;
mod month;
mod quota;

use crate::markup::html;
use list::List;
use month::MonthView;
use yew::prelude::*;

/// Which client.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct ClientsProps {
    /// The one that is opened.
    pub(crate) client: Option<String>,
}

/// Clients, or one of them.
#[component]
pub(crate) fn ClientsView(props: &ClientsProps) -> Html {
    let opened = props.client.clone();
    html! {
        <div class="clients">
            // The list keeps its page and its search while a client is open.
            <div class="clients-list" hidden={opened.is_some()}><List /></div>
            if let Some(client) = opened {
                <MonthView {client} />
            }
        </div>
    }
}
