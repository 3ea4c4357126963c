//! The forms of the tools, and how the tools are grouped.

use super::form::{Both, Field, Kind};
use super::options::{
    TAITUNG, TAOYUAN, XINZHUANG, areas, booked, events, faults, grades, home_care_faults, models, profiles, roles,
    supports, violations,
};
use ltc_contracts::Tool;

/// Tools under a heading.
pub(super) struct Group {
    /// The heading.
    pub(super) name: Both,
    /// Its tools.
    pub(super) tools: &'static [Tool],
}

/// All tools, as the list shows them.
pub(super) const GROUPS: &[Group] = &[
    Group {
        name: ("派案與改派", "Dispatch and reassignment"),
        tools: &[Tool::Rotation, Tool::Reassignment, Tool::RelatedShare],
    },
    Group {
        name: ("記點與停派", "Points and suspension"),
        tools: &[Tool::AgreementPoints, Tool::CaseManagementPoints, Tool::HomeCarePoints, Tool::Pause],
    },
    Group {
        name: ("查核與契約", "Audits and contracts"),
        tools: &[Tool::Sampling, Tool::Inspection, Tool::Recontract, Tool::Assessments],
    },
    Group { name: ("量能與收費", "Capacity and fees"), tools: &[Tool::Load, Tool::Fleet, Tool::ExtendedCare] },
];

const DATE: Both = ("日期", "Date");
const POINTS: Both = ("點數", "Points");
const FIVE: Both = ("1–5，5 最佳", "1–5, 5 is best");

static AGREEMENT: [Field; 1] = [Field::new(
    "records",
    ("違規", "Violations"),
    Kind::Rows(&[
        Field::new("on", DATE, Kind::Day),
        Field::new("violation", ("違規項目", "Violation"), Kind::Choice(violations)),
        Field::new("times", ("次數", "Times"), Kind::Number),
    ]),
)];

static CASE_MANAGEMENT: [Field; 1] = [Field::new(
    "records",
    ("記點", "Points"),
    Kind::Rows(&[
        Field::new("on", DATE, Kind::Day),
        Field::new("points", POINTS, Kind::Number).hint(("每案（次）1–3", "1–3 each")),
        Field::new("fault", ("事由", "For"), Kind::Maybe(faults)),
    ]),
)];

static HOME_CARE: [Field; 1] = [Field::new(
    "records",
    ("記點", "Points"),
    Kind::Rows(&[
        Field::new("on", DATE, Kind::Day),
        Field::new("points", POINTS, Kind::Number).hint(("每次 1–5", "1–5 each")),
        Field::new("fault", ("事由", "For"), Kind::Maybe(home_care_faults)),
    ]),
)];

static ROTATION: [Field; 2] = [
    Field::new("profile", ("依哪裡的規定", "Whose order"), Kind::Choice(profiles)),
    Field::new(
        "units",
        ("單位", "Units"),
        Kind::Rows(&[
            Field::new("name", ("單位名稱", "Name"), Kind::Text),
            Field::new("named", ("案家指定", "Named"), Kind::Tick),
            Field::new("unable", ("無法配合", "Cannot serve"), Kind::Tick),
            Field::new("no_agreement", ("未簽意向書", "No agreement"), Kind::Tick).when("profile", &[XINZHUANG]),
            Field::new("all_needs", ("全部需求", "All needs"), Kind::Tick).when("profile", &[TAITUNG]),
            Field::new("proximity", ("就近性", "Proximity"), Kind::Number)
                .hint(("1 最近", "1 is nearest"))
                .when("profile", &[TAITUNG, TAOYUAN]),
            Field::new("dispatched", ("本月派案", "This month"), Kind::Number).when("profile", &[TAITUNG]),
            Field::new("immediacy", ("幾日可到", "Days until"), Kind::Number).when("profile", &[TAITUNG, TAOYUAN]),
            Field::new("quality", ("品質", "Quality"), Kind::Number).hint(FIVE).when("profile", &[TAITUNG]),
            Field::new("cooperation", ("配合度", "Cooperation"), Kind::Number).hint(FIVE).when("profile", &[TAITUNG]),
            Field::new("closing", ("結案", "Closing"), Kind::Number).hint(FIVE).when("profile", &[TAITUNG]),
            Field::new("last", ("上次派案日", "Last case"), Kind::Day).when("profile", &[XINZHUANG, TAOYUAN]),
        ]),
    ),
];

static REASSIGNMENT: [Field; 3] = [
    Field::new("events", ("發生的情況", "What happened"), Kind::Words(events)),
    Field::new("consent", ("案家同意改派", "The family agrees"), Kind::Known),
    Field::new("support", ("只是尋求單次支援", "Only a single support"), Kind::Maybe(supports)),
];

static SHARE: [Field; 4] = [
    Field::new("assigned", ("指定及輪派給關聯 B 單位", "Assigned to related units"), Kind::Number),
    Field::new("self_developed", ("其中自行開發", "Of these found by the unit"), Kind::Number),
    Field::new("new_cases", ("新案總案量", "All new cases"), Kind::Number),
    Field::new("assigned_to_all", ("全部指定及輪派數（選填）", "Assigned to all units (optional)"), Kind::Number)
        .hint(("用於公式的另一讀法", "for the other reading of the formula")),
];

static SAMPLING: [Field; 2] = [
    Field::new("cases", ("A 單位在案量", "Cases of the A unit"), Kind::Number),
    Field::new(
        "units",
        ("B 單位派案量", "Cases by B unit"),
        Kind::Rows(&[
            Field::new("name", ("單位名稱", "Name"), Kind::Text),
            Field::new("dispatched", ("派案量", "Cases"), Kind::Number),
            Field::new("related", ("同一或關聯", "Related"), Kind::Tick),
        ]),
    ),
];

static INSPECTION: [Field; 8] = [
    Field::new("unit", ("A 單位名稱", "A unit"), Kind::Text),
    Field::new("district", ("區", "District"), Kind::Text),
    Field::new("on", ("查核日期", "Date"), Kind::Day),
    Field::new("cases", ("目前總案量", "Cases"), Kind::Number),
    Field::new("full_time", ("專任人數", "Full-time"), Kind::Number),
    Field::new("part_time", ("兼任人數", "Part-time"), Kind::Number),
    Field::new("counted_on", ("人力統計時間", "Staff counted on"), Kind::Day),
    Field::new(
        "items",
        ("查核項目", "Items"),
        Kind::Sheet(&[
            Field::new("grade", ("查核結果", "Result"), Kind::Radio(grades)),
            Field::new("note", ("查核情形", "Findings"), Kind::Text),
        ]),
    ),
];

static RECONTRACT: [Field; 3] = [
    Field::new("terminated_on", ("契約終止日", "Terminated on"), Kind::Day),
    Field::new("clause", ("契約書第十八條第一項第幾款", "Number in clause 18, paragraph 1"), Kind::Number)
        .hint(("第 2 至 10 款才適用", "numbers 2 to 10 bring a bar")),
    Field::new("apply_on", ("擬申請日（選填）", "Application on (optional)"), Kind::Day),
];

static PAUSE: [Field; 1] = [Field::new(
    "pauses",
    ("暫停派案期間", "Pauses"),
    Kind::Rows(&[
        Field::new("from", ("起", "From"), Kind::Day),
        Field::new("to", ("迄（含）", "To (inclusive)"), Kind::Day),
    ]),
)];

static LOAD: [Field; 3] = [
    Field::new("role", ("人員", "Who"), Kind::Choice(roles)),
    Field::new("cases", ("個案數", "Cases"), Kind::Number),
    Field::new("people", ("人數", "People"), Kind::Number),
];

static ASSESSMENTS: [Field; 1] = [Field::new(
    "assessments",
    ("評估", "Assessments"),
    Kind::Rows(&[
        Field::new("on", DATE, Kind::Day),
        Field::new("client", ("個案（代號）", "Client (alias)"), Kind::Text),
        Field::new("assessor", ("評估人員", "Assessor"), Kind::Text),
        Field::new("discharge", ("出院準備", "Discharge"), Kind::Tick),
    ]),
)];

static FLEET: [Field; 6] = [
    Field::new("area", ("地區", "Area"), Kind::Choice(areas)),
    Field::new("vehicles", ("車輛數", "Vehicles"), Kind::Number),
    Field::new("working_days", ("當月工作日", "Working days"), Kind::Number),
    Field::new("trips", ("載客趟次", "Trips with passengers"), Kind::Number),
    Field::new("kilometres", ("載客里程（公里，選填）", "Kilometres with passengers (optional)"), Kind::Number),
    Field::new("long_distance", ("趟次不足係因跨縣市或長途", "Too few because of long journeys"), Kind::Tick),
];

static EXTENDED: [Field; 6] = [
    Field::new("booked", ("預定", "Booked"), Kind::Choice(booked)),
    Field::new("from", ("到達", "Arrival"), Kind::Clock),
    Field::new("to", ("離開", "Departure"), Kind::Clock),
    Field::new("model", ("延托起算方式", "It begins"), Kind::Choice(models)),
    Field::new("starts_at", ("固定起算時間（未填為 18:00）", "Fixed hour (18:00 if not said)"), Kind::Clock)
        .when("model", &["fixed_hour"]),
    Field::new("rate", ("每小時元（未填為 200）", "NT$ an hour (200 if not said)"), Kind::Number),
];

/// The form of a tool.
pub(super) fn spec(tool: Tool) -> &'static [Field] {
    match tool {
        Tool::AgreementPoints => &AGREEMENT,
        Tool::CaseManagementPoints => &CASE_MANAGEMENT,
        Tool::HomeCarePoints => &HOME_CARE,
        Tool::Rotation => &ROTATION,
        Tool::Reassignment => &REASSIGNMENT,
        Tool::RelatedShare => &SHARE,
        Tool::Sampling => &SAMPLING,
        Tool::Inspection => &INSPECTION,
        Tool::Recontract => &RECONTRACT,
        Tool::Pause => &PAUSE,
        Tool::Load => &LOAD,
        Tool::Assessments => &ASSESSMENTS,
        Tool::Fleet => &FLEET,
        Tool::ExtendedCare => &EXTENDED,
    }
}

/// Is the form as wide as the page?
pub(super) fn is_wide(tool: Tool) -> bool {
    matches!(tool, Tool::Rotation | Tool::Inspection)
}
