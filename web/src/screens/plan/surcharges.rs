//! What 加計 says of the case, in a line.

use crate::components::answer::{look, status};
use crate::components::icon::icon;
use crate::markup::{classes, html};
use crate::screens::Screen;
use crate::state::Computed;
use crate::view::View;
use ltc_report::words;
use yew::prelude::*;

/// The seven answers, each with the way there if there is one.
pub(super) fn summary(view: View, computed: &Computed) -> Html {
    html! {
        <section class="card" id="surcharges" aria-labelledby="surcharges-title">
            <h2 id="surcharges-title">{ view.words.surcharge_block }</h2>
            <ul class="chips">
                { for computed.simulation.surcharge_eligibility.iter().map(|one| {
                    let status = status(view, computed, one);
                    let (class, strokes) = look(status);
                    let (class, title) = (classes!("answer-chip", class), words::surcharge(one.code, view.lang));
                    let text = html! {
                        <>{ icon(strokes) }<span>{ one.code.code() }{ " " }{ words::eligibility(status, view.lang) }</span></>
                    };
                    // In somebody else's page there is no way there.
                    if view.page.embedded {
                        html! { <li><span {class} {title}>{ text }</span></li> }
                    } else {
                        html! { <li><a {class} href={Screen::Surcharge.hash()} {title}>{ text }</a></li> }
                    }
                }) }
            </ul>
            if !view.page.embedded {
                <p class="card-hint"><a href={Screen::Surcharge.hash()}>{ view.words.surcharge_open }</a></p>
            }
        </section>
    }
}
