//! The files of `basis/`, put together to one JSON document at compile time.

macro_rules! file {
    ($path:literal) => {
        include_str!(concat!("../../../../basis/", $path))
    };
}

/// The standard as it stands in `basis/`, as one JSON document: one key for each file or folder.
///
/// A user who wants to change a value exports this document, edits it and loads it again.
#[rustfmt::skip]
pub const EMBEDDED: &str = concat!(
    "{\"sources\":", file!("sources/register.json"),
    ",\"editions\":", file!("editions/editions.json"),
    ",\"families\":", file!("codes/families.json"),
    ",\"codes\":{",
        "\"AA\":", file!("codes/AA.json"),
        ",\"BA\":", file!("codes/BA.json"),
        ",\"BB\":", file!("codes/BB.json"),
        ",\"BC\":", file!("codes/BC.json"),
        ",\"BD\":", file!("codes/BD.json"),
        ",\"C\":", file!("codes/C.json"),
        ",\"D\":", file!("codes/D.json"),
        ",\"E\":", file!("codes/E.json"),
        ",\"F\":", file!("codes/F.json"),
        ",\"G\":", file!("codes/G.json"),
        ",\"SC\":", file!("codes/SC.json"),
        ",\"OT\":", file!("codes/OT.json"),
    "},\"benefit\":{",
        "\"care\":", file!("benefit/care.json"),
        ",\"transport\":", file!("benefit/transport.json"),
        ",\"respite\":", file!("benefit/respite.json"),
        ",\"respite_months\":", file!("benefit/respite_months.json"),
        ",\"aids\":", file!("benefit/aids.json"),
    "},\"copayment\":", file!("copayment/rates.json"),
    ",\"retention\":", file!("retention/interval.json"),
    ",\"advance\":", file!("advance/terms.json"),
    ",\"foreign_carer\":", file!("foreign_carer/terms.json"),
    ",\"lists\":", file!("lists/codes.json"),
    ",\"professions\":", file!("lists/professions.json"),
    ",\"assessment\":{",
        "\"groups\":", file!("assessment/groups.json"),
        ",\"items\":", file!("assessment/items.json"),
        ",\"sets\":", file!("assessment/sets.json"),
        ",\"icd\":", file!("assessment/icd.json"),
    "},\"thresholds\":", file!("thresholds/numbers.json"),
    ",\"policies\":", file!("policies/policies.json"),
    ",\"calendar\":", file!("calendar/holidays.json"),
    "}",
);
