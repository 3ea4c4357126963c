//! The lessons that come with the course.

use super::{Lesson, read_lesson};

/// A file below `tests/scenarios/lessons`: its name without its ending, and its text.
macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../../../tests/scenarios/lessons/", $name, ".json")))),+]
    };
}

/// The lessons' files, in order.
pub(super) const FILES: &[(&str, &str)] = files![
    "01-day-of-service-decides",
    "02-old-plan-first",
    "03-plan-to-redraw",
    "04-flexible-codes",
    "05-flexible-until-november",
    "06-three-hours",
    "07-quantity-one",
    "08-over-midnight",
    "09-two-homes-at-once",
    "10-bath-during-respite",
    "11-full-day-is-eight-hours",
    "12-errand-alone",
    "13-five-kinds-a-day",
    "14-fiftieth-birthday",
    "15-epilepsy-level-four",
    "16-seventy-kilos",
    "17-stairs-not-in-plan",
    "18-alone-once-a-month",
    "19-seven-thirty-in-the-evening",
    "20-saturday-evening",
    "21-respite-on-saturday",
    "22-two-at-night",
    "23-which-training",
    "24-retention-is-not-the-rest",
    "25-seventh-month",
    "26-transport-has-its-own-purse",
    "27-new-plan-same-interval",
    "28-the-ledger-screen",
    "29-three-pots",
    "30-raised-in-mid-month",
    "31-adjusted-december",
    "32-adjustment-needs-a-note",
    "33-lowered",
    "34-same-level",
    "35-cap-of-the-advance",
    "36-three-months",
    "37-paid-back-evenly",
    "38-only-reablement",
    "39-foreign-carer-advance",
    "40-level-before-discharge",
    "41-respite-year",
    "42-foreign-carer-quota",
    "43-copayment-by-unit",
    "44-on-the-edge",
    "45-more-than-allocated",
    "46-transport-from-level-two",
    "47-too-late-to-claim",
    "48-friday-referral",
    "49-first-service",
    "50-three-days-before",
    "51-end-of-the-month",
    "52-before-new-year",
    "53-taitung-c-codes",
    "54-two-weeks-notice",
    "55-two-hundred-cases",
    "56-level-eight-twice",
    "57-ninth-session",
    "58-fourth-month",
    "59-the-sample-notice",
    "60-difference-list",
    "61-three-points",
    "62-how-many-to-sample",
    "63-exactly-half",
    "64-fifteen-points",
    "65-whom-to-assign",
    "66-board-on-november-15",
    "67-carer-of-seventy",
    "68-lives-with-the-carer-only",
];

/// Every lesson, in order of its number.
pub fn lessons() -> Vec<Lesson> {
    // A test reads each of them: none is left out here.
    FILES.iter().filter_map(|(id, json)| read_lesson(id, json).ok()).collect()
}

/// The lesson of a number (`7`, `07`) or of its whole id.
pub fn lesson(wanted: &str) -> Option<Lesson> {
    let number = wanted.parse::<u32>().ok();
    let is_wanted = |id: &str| {
        let of_file = id.split_once('-').and_then(|(number, _)| number.parse::<u32>().ok());
        id == wanted || (number.is_some() && of_file == number)
    };
    let (id, json) = FILES.iter().find(|(id, _)| is_wanted(id))?;
    read_lesson(id, json).ok()
}
