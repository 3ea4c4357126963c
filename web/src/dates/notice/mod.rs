//! 異動通報: change notices written, read and compared with a month.

use crate::program::Around;
use yew::prelude::*;

/// The part.
#[function_component]
pub(super) fn Notice(_around: &Around) -> Html {
    Html::default()
}
