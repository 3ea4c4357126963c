//! What is shown, as a file for a spreadsheet. No browser here.

use super::lines::{Line, Value, Worth};
use super::words::StandardWords;
use ltc_engine::basis::Basis;
use ltc_report::csv::Table;
use ltc_report::{Lang, csv, words};

/// One row for each line. Amounts are plain numbers, so that a spreadsheet can add them up.
pub(super) fn csv(basis: &Basis, lines: &[&Line], lang: Lang) -> String {
    let (words, labels) = (StandardWords::of(lang), lang.labels());
    let mut table = Table::default();
    let heads = [
        words.kind,
        labels.code,
        labels.name,
        labels.unit,
        labels.value,
        labels.remote_price,
        labels.from,
        words.until,
        words.confidence,
        labels.source,
        words.titles,
        words.note,
    ];
    table.row(heads);
    for line in lines {
        table.row(cells(basis, line, words, lang));
    }
    csv::file(&table.into_text())
}

fn cells(basis: &Basis, line: &Line, words: &StandardWords, lang: Lang) -> Vec<String> {
    let day = |day: Option<_>| day.map(|day| words::day(day, lang)).unwrap_or_default();
    let now = line.now.as_ref();
    let of = |get: &dyn Fn(&Worth) -> String| now.map(get).unwrap_or_default();
    let doubtful = line.doubtful.then(|| words.doubtful.to_owned());
    let notes = doubtful.into_iter().chain(now.and_then(|worth| worth.note.clone())).chain(line.notes.iter().cloned());
    vec![
        line.group.title(words).to_owned(),
        line.id.clone(),
        line.name.clone(),
        line.unit.clone(),
        now.map_or_else(|| lang.labels().not_found.to_owned(), |worth| plain(&worth.value, lang)),
        of(&|worth| worth.remote.as_ref().map(|value| plain(value, lang)).unwrap_or_default()),
        of(&|worth| day(worth.from)),
        of(&|worth| day(worth.to)),
        of(&|worth| words::confidence(worth.confidence, lang).to_owned()),
        of(&|worth| worth.source.join(" ")),
        of(&|worth| {
            let titles = worth.source.iter().filter_map(|id| basis.source_title(id));
            titles.map(|title| lang.of(title)).collect::<Vec<_>>().join(lang.pick("；", "; "))
        }),
        notes.collect::<Vec<_>>().join(lang.pick("；", "; ")),
    ]
}

fn plain(value: &Value, lang: Lang) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        other => other.shown(lang),
    }
}

#[cfg(test)]
mod tests {
    use super::super::lines::lines;
    use super::*;
    use chrono::NaiveDate;

    #[test]
    fn a_row_for_each_line_and_plain_numbers() {
        let basis = Basis::embedded().unwrap();
        let all = lines(&basis, NaiveDate::from_ymd_opt(2018, 12, 1).unwrap(), Lang::Zh);
        let text = csv(&basis, &all.iter().collect::<Vec<_>>(), Lang::Zh);
        assert!(text.starts_with('\u{feff}'));
        assert_eq!(text.matches('\n').count(), all.len() + 1);
        let ba02 = text.lines().find(|line| line.contains(",BA02,")).unwrap();
        assert!(ba02.contains(",195,235,107/12/01,") || ba02.contains(",195,"), "{ba02}");
        assert!(text.lines().any(|line| line.contains(",32090,")), "no commas within amounts");
    }
}
