//! The sample of the source, and the forms that people write.

use crate::*;
use ltc_engine::calendar::Month;

/// The sample of S0, part 4, with its line breaks.
const SAMPLE: &str = "異動通報範例如下 \n\n調整原因： \n\n個案出院，服務需求改變 \n\n服務頻率： \n\n每周一三五 1330-1530；使用碼別為 BA02、BA11、BA20*2 \n\n每週二四六 0930-1030；使用碼別為 BA13*2 \n\n每月服務使用碼別及總數量: \n\nBA02x5 \n\nBA04x5 \n\nBA07x23 \n\nBA11x23 \n\nBA20x18 \n";

fn pattern(text: &str) -> String {
    let reading = read_pattern(text);
    assert_eq!(reading.unread, [], "{text}");
    print_pattern(&reading.pattern)
}

fn refused(text: &str) -> Vec<(u32, u32, String, Expected)> {
    let unread = read_pattern(text).unread;
    unread.into_iter().map(|one| (one.line, one.column, one.text, one.expected)).collect()
}

#[test]
fn the_sample_is_read_whole() {
    let reading = read(SAMPLE);
    assert_eq!(reading.unread, []);
    let expected = "調整原因：\n個案出院，服務需求改變\n服務頻率：\n每週一三五 1330-1530；使用碼別為 BA02、BA11、BA20*2\n每週二四六 0930-1030；使用碼別為 BA13*2\n每月服務使用碼別及總數量：\nBA02x5\nBA04x5\nBA07x23\nBA11x23\nBA20x18\n";
    assert_eq!(print(&reading.notice), expected);
    assert_eq!(read(expected), reading);
}

#[test]
fn the_sample_disagrees_on_every_code() {
    let notice = read(SAMPLE).notice;
    let december = Month::new(2018, 12).unwrap();
    let rows = compare(&notice.pattern, &notice.totals, &Window::whole(december)).rows;
    let told: Vec<_> = rows.iter().map(|row| (row.code.as_str(), row.pattern, row.stated, row.verdict)).collect();
    let expected = [
        ("BA02", 13, 5, Verdict::TooFew),
        ("BA11", 13, 23, Verdict::TooMany),
        ("BA20", 26, 18, Verdict::TooFew),
        ("BA13", 26, 0, Verdict::Missing),
        ("BA04", 0, 5, Verdict::NotInPattern),
        ("BA07", 0, 23, Verdict::NotInPattern),
    ];
    assert_eq!(told, expected);
    assert!(rows.iter().all(|row| !row.any_month.fits), "in no month");
    let ranges: Vec<_> = rows.iter().map(|row| (row.any_month.min, row.any_month.max)).collect();
    assert_eq!(ranges, [(12, 14), (12, 14), (24, 28), (24, 28), (0, 0), (0, 0)]);
    assert_eq!(rows[2].stated_visits, Some(9), "BA20x18 are nine visits");
}

#[test]
fn days_and_times_in_every_form() {
    let line = "每週一三五 1330-1530；使用碼別為 BA02、BA20*2\n";
    for text in [
        "每周一三五 13:30-15:30 BA02*1、BA20*2",
        "週一、三、五　１３：３０～１５：３０　BA02，BA20×2",
        "每星期一、星期三、星期五 下午1:30至3:30 使用碼別為：ba02、ba20 x 2",
        "一三五 1330-1530 BA02 BA20*2",
        "每週1、3、5 13時30分-15時30分；BA02/BA20*2次",
        "1. 每週一三五 1330-1530；\n   使用碼別為 BA02、\n   BA20*2",
        "● 每禮拜一三五 13點半-15點半，BA02和BA20 2次",
    ] {
        assert_eq!(pattern(text), line, "{text}");
    }
    assert_eq!(pattern("每日 0900-1000 BA05-1"), "每日 0900-1000；使用碼別為 BA05-1\n");
    assert_eq!(pattern("每週一至日 0900-1000 BA17d1*2"), "每日 0900-1000；使用碼別為 BA17d1*2\n");
    assert_eq!(pattern("週一到週五 930-1030 BA01"), "每週一至五 0930-1030；使用碼別為 BA01\n");
    assert_eq!(pattern("平日 BB01"), "每週一至五；使用碼別為 BB01\n");
    assert_eq!(pattern("每週六天 2200-2400 BA01"), "每週六日 2200-2400；使用碼別為 BA01\n");
    assert_eq!(
        pattern("每週一 0900-1000 BA01；每週二 0900-1000 BA02"),
        "每週一 0900-1000；使用碼別為 BA01\n每週二 0900-1000；使用碼別為 BA02\n"
    );
}

#[test]
fn what_is_not_understood_says_where() {
    let of = |line, column, text: &str, expected| (line, column, text.to_owned(), expected);
    assert_eq!(refused("每週三次 BA02"), [of(1, 3, "三次 BA02", Expected::Days)]);
    assert_eq!(refused("每週一 1330-2530 BA02"), [of(1, 10, "2530 BA02", Expected::Time)]);
    assert_eq!(refused("\n每週一 1530-1330 BA02"), [of(2, 10, "1330 BA02", Expected::LaterEnd)]);
    assert_eq!(refused("每週一 1330 BA02"), [of(1, 10, "BA02", Expected::Time)]);
    assert_eq!(refused("每週一 1330-1530 BA2、BA11"), [of(1, 15, "BA2", Expected::Code)]);
    assert_eq!(refused("每週一 1330-1530 BA02*、BA11"), [of(1, 20, "", Expected::Quantity)]);
    assert_eq!(refused("每週一 1330-1530 BA02*0"), [of(1, 20, "0", Expected::Quantity)]);
    assert_eq!(refused("每週一 1330-1530"), [of(1, 14, "", Expected::Code)]);
    assert_eq!(refused("每週一 1330-1530\n每週二 0900-1000 BA01"), [of(1, 14, "", Expected::Code)]);
    // Days alone say what they lack, whatever stands in the next line.
    assert_eq!(refused("每週一\n"), [of(1, 4, "", Expected::Code)]);
    assert_eq!(refused("每週一 1330-1530\n"), [of(1, 14, "", Expected::Code)]);
    assert_eq!(refused("每週一\n洗澡\n"), [of(1, 4, "", Expected::Code), of(2, 1, "洗澡", Expected::Days)]);
    assert_eq!(refused("每週一 1330-1530 洗澡"), [of(1, 15, "洗澡", Expected::Code)]);
    assert_eq!(refused("每週一 0900-1000 BA02等、BA11"), [of(1, 19, "等", Expected::Separator)]);
    assert_eq!(refused("隔週一 0900-1000 BA02"), [of(1, 1, "隔週一 0900-1000 BA02", Expected::Days)]);
    assert_eq!(refused("每"), [of(1, 2, "", Expected::Days)]);
}

#[test]
fn a_notice_keeps_its_other_fields_and_what_is_unknown() {
    let text = "個案：A-12\n異動日期：107年12月10日\n調整原因：出院\n異動內容：\n新增 BA13x24、取消BA04x5\nBA02x5 改為 x13\n首次服務日期：1071212\n預計使用居喘次數：2次\n備註：上午\n請先聯絡\n簽約日期：下週\n";
    let reading = read(text);
    let notice = &reading.notice;
    assert_eq!(notice.client.as_deref(), Some("A-12"));
    assert_eq!(notice.on, chrono::NaiveDate::from_ymd_opt(2018, 12, 10));
    assert_eq!(notice.changes.len(), 3);
    assert_eq!(notice.respite_visits, Some(2));
    assert_eq!(notice.note.as_deref(), Some("上午\n請先聯絡"));
    let unread: Vec<_> = reading.unread.iter().map(|one| (one.line, one.column, one.expected)).collect();
    assert_eq!(unread, [(11, 6, Expected::Date)]);
    assert_eq!(read(&print(notice)).notice, *notice);
    let loose = read("每週一 0900-1000 BA01\nBA01x4\n您好");
    assert_eq!((loose.notice.pattern.len(), loose.notice.totals.len()), (1, 1));
    assert_eq!(loose.unread[0].expected, Expected::Heading);
}

#[test]
fn counts_lead_back_to_patterns() {
    let december = Window::whole(Month::new(2018, 12).unwrap());
    let totals = |list: &[(&str, i64)]| -> Vec<Item> {
        list.iter().map(|(code, units)| Item::new(*code, *units).unwrap()).collect()
    };
    let found = fit(&totals(&[("BA02", 13), ("BA11", 13), ("BA20", 26)]), &december, &|code| code != "BA11");
    assert_eq!(print_pattern(&found.pattern), "每週一三五；使用碼別為 BA02、BA11、BA20*2\n");
    let found = fit(&totals(&[("BA11", 3), ("BA02", 7)]), &december, &|code| code != "BA11");
    assert!(found.pattern.is_empty());
    assert_eq!((found.codes[0].nearest_below, found.codes[0].nearest_above), (None, Some(4)));
    assert_eq!((found.codes[1].nearest_below, found.codes[1].nearest_above), (Some(5), Some(8)));
    // 14 = 5 + 5 + 4: no days that occur alike, but different units on different days.
    let found = fit(&totals(&[("BA02", 19)]), &december, &|_| true);
    assert_eq!(expand(&found.pattern, &december).counts[0].quantity, 19);
}

#[test]
fn a_part_is_changed_and_the_rest_stays() {
    let text = "您好\n服務頻率：每週一 0900-1000 BA01\n隨便\n總數量：\nBA01x5\n";
    let changed = replace_part(text, Part::Totals, "BA01x4");
    assert_eq!(changed, "您好\n服務頻率：每週一 0900-1000 BA01\n隨便\n每月服務使用碼別及總數量：\nBA01x4\n");
    let reason = replace_part(text, Part::Reason, "出院");
    assert!(reason.starts_with("您好\n調整原因：\n出院\n服務頻率："), "{reason}");
    for typed in ["出院", "出院 ", "出院\n", "出院\n\n", " 出院", "\n出院"] {
        assert_eq!(part_of(&replace_part(text, Part::Reason, typed), Part::Reason).as_deref(), Some(typed));
    }
    assert_eq!(part_of("原因： 出院\n", Part::Reason).as_deref(), Some("出院"));
    assert_eq!(replace_part(&reason, Part::Reason, " "), text);
    let more = add_to_part(text, Part::Pattern, "每週二 0900-1000；使用碼別為 BA02");
    assert_eq!(read(&more).notice.pattern.len(), 2);
    assert_eq!(add_to_part("", Part::Pattern, "每日 BB01"), "服務頻率：\n每日 BB01\n");
}

#[test]
fn a_heading_without_a_colon_is_one_where_it_cannot_be_words() {
    let typed = replace_part("服務頻率：\n每週一 BA01\n", Part::Reason, "個案");
    assert_eq!(part_of(&typed, Part::Reason).as_deref(), Some("個案"));
    assert_eq!(read(&typed).notice.pattern.len(), 1);
    let bare = "調整原因\n個案出院\n備註\n服務頻率\n每週一 0900-1000 BA01\n總數量\nBA01x4\n";
    let notice = read(bare).notice;
    assert_eq!(notice.reason.as_deref(), Some("個案出院\n備註"));
    assert_eq!((notice.pattern.len(), notice.totals.len()), (1, 1));
}
