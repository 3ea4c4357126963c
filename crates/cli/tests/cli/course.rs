//! `ltc lessons` and `ltc exercise`.

use crate::run::ltc;

#[test]
fn the_lessons_as_a_list_and_one_with_its_answer() {
    let list = ltc(&["lessons"], "");
    assert_eq!((list.code, list.err.as_str()), (0, ""));
    let list = list.json();
    let lessons = list.as_array().unwrap();
    assert!(lessons.len() >= 60);
    assert!(lessons.iter().all(|lesson| lesson["title"]["zh"].is_string() && lesson["topic"].is_string()));
    let text = ltc(&["lessons", "30", "--format", "text"], "").out;
    assert!(text.contains("存下來的留用去哪了") && !text.contains("答案"), "{text}");
    let text = ltc(&["lessons", "30", "--answers", "--format", "text", "--lang", "en"], "").out;
    assert!(text.contains("Answer: 6,810") && text.contains("Why: A rise takes effect"), "{text}");
    let told = ltc(&["lessons", "30"], "").json();
    assert!(told.get("answer").is_none() && told["given"]["client"]["cms_level"] == 6);
    let whole = ltc(&["lessons", "24", "--answers"], "").json();
    assert_eq!(whole["answer"]["value"], 11090);
    assert_eq!(whole["derivation"]["value"], 11090);
}

#[test]
fn an_exercise_is_the_same_for_the_same_seed() {
    let ask = |more: &[&str]| {
        let arguments = [&["exercise", "retention", "--level", "2", "--seed", "7"], more].concat();
        ltc(&arguments, "").json()
    };
    assert_eq!(ask(&[]), ask(&[]));
    assert!(ask(&[]).get("answer").is_none() && ask(&[]).get("derivation").is_none());
    let whole = ask(&["--answers"]);
    assert_eq!(whole["answer"]["value"], whole["derivation"]["value"]);
    // What was asked can be simulated: it gives the answer again.
    let given = whole["given"].to_string();
    let pointer = whole["derivation"]["pointer"].as_str().unwrap();
    let simulated = ltc(&["simulate", "-"], &given).json();
    assert_eq!(simulated.pointer(pointer), Some(&whole["answer"]["value"]));
    let kinds = ltc(&["exercise"], "").json();
    assert!(kinds.as_array().unwrap().len() >= 10);
}

#[test]
fn what_is_not_there_is_said() {
    for arguments in [&["lessons", "999"][..], &["exercise", "riddle"], &["exercise", "errors", "--level", "4"]] {
        let run = ltc(arguments, "");
        assert_eq!((run.code, run.out.is_empty() || run.out.contains("error")), (2, true), "{arguments:?}");
        assert!(!run.err.is_empty(), "{arguments:?}");
    }
}
