//! What is due, as text: a list that can also be pasted into a message.

use super::sheet::{Role, Sheet};
use crate::Lang;
use crate::words;
use crate::words::duties::{
    day_with_weekday, left, mark, owed_by, period, sessions, span, steps_line, summary, trigger, warning,
};
use ltc_duties::{Agenda, ClientDates, Due, Urgency};
use ltc_engine::basis::Basis;

/// Everything that is due: first what is near, then all of it with how it was counted, then the clients.
pub fn dates_text(basis: &Basis, agenda: &Agenda<'_>, lang: Lang, colour: bool) -> String {
    let mut page = Page { basis, agenda, lang, sheet: Sheet::new(colour) };
    page.head();
    page.near();
    page.all();
    for client in &agenda.clients {
        page.client(client);
    }
    page.sheet.into_text()
}

struct Page<'a> {
    basis: &'a Basis,
    agenda: &'a Agenda<'a>,
    lang: Lang,
    sheet: Sheet,
}

impl Page<'_> {
    fn head(&mut self) {
        let lang = self.lang;
        let title = self.sheet.paint(Role::Heading, lang.pick("期限", "Dates and duties"));
        self.sheet.line(&title);
        let profile = words::duties::profile_source(self.agenda.profile, lang);
        let mut facts = vec![format!("{} {profile}", lang.pick("縣市規定", "Profile"))];
        if let Some(day) = self.agenda.as_of {
            facts.push(format!("{} {}", lang.pick("今天", "Today"), day_with_weekday(day, lang)));
        }
        self.sheet.aside("", &facts.join(" · "));
        if let Some(note) = &self.agenda.profile.note {
            self.sheet.aside("", lang.of(note));
        }
    }

    fn near(&mut self) {
        if self.agenda.as_of.is_none() {
            return;
        }
        let (lang, days) = (self.lang, self.agenda.within);
        let title = match lang {
            Lang::Zh => format!("未來 {days} 天內到期"),
            Lang::En => format!("Due within {days} days"),
        };
        self.sheet.heading(&title);
        let near = self.agenda.upcoming();
        if near.is_empty() {
            self.sheet.line(lang.pick("  無", "  nothing"));
        }
        for due in near.into_iter().filter_map(|place| self.agenda.dues.get(place)) {
            let line = self.line(due);
            self.sheet.line(&format!("  {line}"));
        }
    }

    fn all(&mut self) {
        if self.agenda.dues.is_empty() {
            self.sheet.line("");
            self.sheet.line(self.lang.pick("沒有期限可計算。", "Nothing is due."));
            return;
        }
        self.sheet.heading(self.lang.pick("全部期限", "Everything"));
        for due in &self.agenda.dues {
            self.due(due);
        }
    }

    /// `107/12/04（二）回覆照會（S0-1） 還有 1 天`
    fn line(&self, due: &Due<'_>) -> String {
        let lang = self.lang;
        let subject = due.occasion.subject.as_deref().map(|name| format!("  {}", name.replace(char::is_control, " ")));
        let left = left(self.agenda, due, lang);
        let left = if left.is_empty() { left } else { format!("  {left}") };
        let role = match self.agenda.urgency(due) {
            Urgency::Passed => Some(Role::Aside),
            Urgency::Today => Some(Role::Bad),
            Urgency::Soon => Some(Role::Doubtful),
            Urgency::Later | Urgency::Unknown => None,
        };
        let left = role.map_or_else(|| left.clone(), |role| self.sheet.paint(role, &left));
        format!("{}  {}{}{left}", period(&due.chosen, lang), summary(due, lang), subject.unwrap_or_default())
    }

    fn due(&mut self, due: &Due<'_>) {
        let lang = self.lang;
        let line = self.line(due);
        self.sheet.line(&format!("  {line}"));
        let colon = lang.pick("：", ": ");
        let occasion = format!("{} {}", trigger(due.occasion.trigger, lang), day_with_weekday(due.occasion.on, lang));
        let sure = words::confidence(due.chosen.confidence, lang);
        let facts = [owed_by(due.duty.owed_by, lang), &occasion, lang.of(&due.chosen.reading.name), sure];
        self.sheet.aside("      ", &facts.join(" · "));
        if let Some(counted) = due.chosen.due.as_ref().filter(|counted| !counted.steps.is_empty()) {
            self.sheet.aside("      ", &steps_line(counted, lang));
        }
        for other in &due.others {
            let text = format!("{}{colon}{}", lang.of(&other.reading.name), period(other, lang));
            self.sheet.aside("      ", &format!("{} {text}", lang.pick("或", "or")));
        }
        if let Some(one) = due.sessions {
            self.sheet.aside("      ", &sessions(one, lang));
        }
        for one in &due.warnings {
            let text = self.sheet.paint(Role::Doubtful, &warning(*one, lang));
            self.sheet.line(&format!("      {text}"));
        }
    }

    fn client(&mut self, client: &ClientDates) {
        let lang = self.lang;
        let id = client.id.replace(char::is_control, " ");
        self.sheet.heading(&format!("{} {id}", lang.pick("個案", "Client")));
        for one in &client.spans {
            let (from, to) = (words::day(one.from, lang), words::day(one.to, lang));
            let source = one.cited.as_ref().map(|cited| format!("  {}", cited.source.join(lang.pick("、", ", "))));
            let name = span(self.basis, one.kind, lang);
            self.sheet.line(&format!("  {from} – {to}  {name}{}", source.unwrap_or_default()));
        }
        for one in &client.marks {
            self.sheet.line(&format!("  {}  {}", day_with_weekday(one.on, lang), mark(one.kind, lang)));
        }
        if client.assessment_unknown {
            let text = lang.pick(
                "個案資料沒有評估日，無法計算複評期限。",
                "The case has no day of assessment: no reassessment can be worked out.",
            );
            self.sheet.aside("  ", text);
        }
    }
}
