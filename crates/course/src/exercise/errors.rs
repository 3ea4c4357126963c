//! The errors planted in a month's records: exactly those that the check finds.
//!
//! Level 1: 3 in about 12 rows. Level 2: 5 in about 18. Level 3: 7 in about 24, among them clashes between rows.

use super::Table;
use super::maker::{Made, Maker, month_text, worded_fact};
use super::plants::{PLANTS, Plant, Row, clean, hint, planted};
use super::quantity::message;
use crate::answer::{Answer, Choice, Form};
use ltc_engine::calendar::Month;
use ltc_engine::ordered::sorted_once;
use ltc_engine::text::Text;
use ltc_report::words::{self, both};
use serde_json::{Value, json};

/// Makes one.
pub(super) fn make(maker: &mut Maker<'_>) -> Made {
    let Some(month) = maker.month() else { return Ok(None) };
    let (rows, count) = match maker.level {
        1 => (11, 3),
        2 => (16, 5),
        _ => (21, 7),
    };
    let fitting: Vec<&Plant> = PLANTS.iter().filter(|plant| plant.level <= maker.level).collect();
    let plants = maker.random.some(&fitting, count);
    let rows = planted(clean(maker, month, rows), &plants, maker);
    make_of(maker, month, &rows)
}

/// The exercise of these rows, if the check finds in them exactly what was planted.
fn make_of(maker: &mut Maker<'_>, month: Month, rows: &[Row]) -> Made {
    let given = document(month, rows);
    let report = maker.check(&given)?;
    let findings = report.get("findings").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let found: Vec<(usize, &str)> = findings.iter().filter_map(place_and_rule).collect();
    let planted: Vec<(usize, &str)> =
        rows.iter().enumerate().filter_map(|(place, row)| Some((place, row.planted?))).collect();
    if found != planted {
        return Ok(None);
    }
    let number = |place: usize| (place + 1).to_string();
    let count = planted.len();
    let mut exercise = maker.exercise(
        Text::new(
            format!("申報前夕，{} 的服務紀錄剛匯入，裡面有 {count} 列會被退件。", month_text(month).zh),
            format!(
                "The night before the deadline: the records of {} have just been imported; {count} rows will be rejected.",
                month_text(month).en
            ),
        ),
        Text::new(
            format!("是哪 {count} 列？（兩列互相牴觸時，算後面那一列）"),
            format!("Which {count} rows? (Of two that clash, the later one.)"),
        ),
        Form::Set { options: (0..rows.len()).map(|place| Choice::plain(number(place))).collect() },
        Answer::Set(planted.iter().map(|(place, _)| number(*place)).collect()),
        given,
    );
    exercise.facts = vec![worded_fact("申報月份", "Month claimed", month_text(month))];
    exercise.table = Some(table(rows));
    exercise.hints = hints(&planted);
    exercise.solution = findings.iter().filter_map(solution).collect();
    exercise.scenario = "check";
    exercise.source = sorted_once(findings.iter().flat_map(sources));
    Ok(Some(exercise))
}

fn document(month: Month, rows: &[Row]) -> Value {
    let record = |row: &Row| {
        let mut record = json!({
            "client": row.client, "date": row.day.to_string(), "code": row.code, "quantity": row.quantity,
            "start": row.start, "end": row.end, "workers": [row.worker],
        });
        if let (Some(day), Some(object)) = (row.end_day, record.as_object_mut()) {
            object.insert("end_date".to_owned(), json!(day.to_string()));
        }
        record
    };
    json!({"month": month.to_string(), "records": rows.iter().map(record).collect::<Vec<_>>()})
}

fn place_and_rule(finding: &Value) -> Option<(usize, &str)> {
    let place = usize::try_from(finding.get("record")?.as_u64()?).ok()?;
    Some((place, finding.get("rule")?.as_str()?))
}

fn sources(finding: &Value) -> Vec<String> {
    let of = finding.get("source").and_then(Value::as_array);
    let ids = of.into_iter().flatten().filter_map(|source| source.get("id")?.as_str());
    ids.map(str::to_owned).collect()
}

fn solution(finding: &Value) -> Option<Text> {
    let (place, _) = place_and_rule(finding)?;
    let number = place + 1;
    let zh = message(&format!("第 {number} 列"), finding).zh;
    Some(Text::new(zh, message(&format!("Row {number}"), finding).en))
}

fn hints(planted: &[(usize, &str)]) -> Vec<Text> {
    let about = planted.iter().filter_map(|(_, rule)| hint(rule));
    let (zh, en): (Vec<&str>, Vec<&str>) = about.unzip();
    let half = planted.first().zip(planted.last()).map(|(first, last)| (first.0 + 1, last.0 + 1));
    let mut hints = vec![Text::new(format!("找找看：{}。", zh.join("、")), format!("Look for: {}.", en.join(", ")))];
    hints.extend(half.map(|(first, last)| {
        Text::new(
            format!("第一個在第 {first} 列，最後一個在第 {last} 列。"),
            format!("The first is row {first}, the last row {last}."),
        )
    }));
    hints
}

fn table(rows: &[Row]) -> Table {
    let columns = [
        ("列", "Row"),
        ("個案", "Client"),
        ("日期", "Date"),
        ("時間", "Time"),
        ("代碼", "Code"),
        ("數量", "Quantity"),
        ("服務人員", "Worker"),
    ];
    let plain = |text: String| Text::new(text.clone(), text);
    let cells = |(place, row): (usize, &Row)| {
        let until = row.end_day.map(|day| both(|lang| words::day(day, lang)));
        let day = both(|lang| words::day(row.day, lang));
        let time = |until: Option<String>| match until {
            Some(until) => format!("{}–{until} {}", row.start, row.end),
            None => format!("{}–{}", row.start, row.end),
        };
        vec![
            plain((place + 1).to_string()),
            plain(row.client.to_owned()),
            day,
            Text::new(time(until.as_ref().map(|day| day.zh.clone())), time(until.map(|day| day.en))),
            plain(row.code.to_owned()),
            plain(row.quantity.to_string()),
            plain(row.worker.to_owned()),
        ]
    };
    Table {
        columns: columns.into_iter().map(|(zh, en)| Text::new(zh, en)).collect(),
        rows: rows.iter().enumerate().map(cells).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ExerciseKind, Level};
    use ltc_engine::basis::Basis;

    /// Each fault alone is what the check finds: a plant that never takes would not be missed otherwise.
    #[test]
    fn each_plant_is_found_and_nothing_else() {
        let basis = Basis::embedded().unwrap();
        for plant in PLANTS {
            assert!(hint(plant.rule).is_some(), "{}", plant.rule);
            let mut maker = Maker::new(ExerciseKind::Errors, Level::new(3).unwrap(), 1, 0, &basis);
            let month = Month::new(2025, 7).unwrap();
            let rows = clean(&mut maker, month, 12);
            let rows = planted(rows, &[plant], &mut maker);
            let report = maker.check(&document(month, &rows)).unwrap();
            let made = make_of(&mut maker, month, &rows).unwrap();
            assert!(made.is_some(), "{}: {rows:#?} {}", plant.rule, report["findings"]);
        }
    }
}
