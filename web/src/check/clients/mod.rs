//! Clients: quota, claim and calendar.

use yew::prelude::*;

/// Which client.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct ClientsProps {
    /// The one that is opened.
    pub(crate) client: Option<String>,
}

/// Clients.
#[component]
pub(crate) fn ClientsView(_props: &ClientsProps) -> Html {
    html! {}
}
