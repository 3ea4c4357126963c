//! The standard in force on a day.

use chrono::NaiveDate;
use ltc_engine::basis::{
    AdvanceTerms, Aids, Basis, ByLevel, ByZone, CodeName, CopaymentRates, Dated, Document, Edition, Family,
    ForeignCarerTerms, LevelRange, Limit, ListName, Period, PolicyName, PolicyValue, PolicyValueEntry, Prices,
    ProfessionSet, RespiteAccess, SourceEntry, ThresholdName, Timeline,
};
use ltc_engine::ordered::Ordered;
use ltc_engine::record::Profession;
use ltc_engine::text::Text;
use serde::Serialize;

/// What holds on a day. A value that does not hold on that day is absent.
#[derive(Debug, Serialize)]
pub struct BasisOn<'a> {
    /// The day.
    pub on: NaiveDate,
    /// Hash of the standard.
    pub basis_hash: &'a str,
    /// The edition in force; absent before the first.
    pub edition: Option<&'a Edition>,
    /// All editions, oldest first.
    pub editions: &'a [Edition],
    /// Quotas.
    pub benefit: BenefitOn<'a>,
    /// Copayment rates in percent.
    pub copayment: CopaymentOn<'a>,
    /// Months of a retention interval.
    pub retention: Option<&'a Dated<u32>>,
    /// Terms of the advance.
    pub advance: Option<&'a Dated<AdvanceTerms>>,
    /// Terms of a household with a foreign carer.
    pub foreign_carer: Option<&'a Dated<ForeignCarerTerms>>,
    /// Respite for such a household.
    pub foreign_carer_respite: Option<&'a Dated<RespiteAccess>>,
    /// Service codes that are in force, or may be.
    pub codes: Vec<CodeOn<'a>>,
    /// Lists of codes.
    pub lists: Ordered<ListName, &'a Dated<Vec<CodeName>>>,
    /// Sets of professions.
    pub professions: Ordered<ProfessionSet, &'a Dated<Vec<Profession>>>,
    /// Numbers: ages, weights, hours.
    pub thresholds: Ordered<ThresholdName, &'a Dated<i64>>,
    /// How open questions are read.
    pub policies: Vec<PolicyOn<'a>>,
    /// The register of sources.
    pub sources: &'a [SourceEntry],
}

/// Quotas on a day.
#[derive(Debug, Serialize)]
pub struct BenefitOn<'a> {
    /// B and C, NT$ a month by level.
    pub care: Option<&'a Dated<ByLevel>>,
    /// D, NT$ a month by zone.
    pub transport: Option<&'a Dated<ByZone<i64>>>,
    /// The lowest level that has transport.
    pub transport_min_level: Option<&'a Dated<u8>>,
    /// The zone of a county whose townships do not differ.
    pub counties: Option<&'a Dated<Ordered<String, u8>>>,
    /// G, NT$ a year by level.
    pub respite: Option<&'a Dated<ByLevel>>,
    /// Months of a respite year.
    pub respite_months: Option<&'a Dated<u32>>,
    /// E and F.
    pub aids: Option<&'a Dated<Aids>>,
}

/// Copayment rates on a day, in percent.
#[derive(Debug, Serialize)]
pub struct CopaymentOn<'a> {
    /// B and C.
    pub care: Option<&'a Dated<CopaymentRates>>,
    /// D, by zone.
    pub transport: Option<&'a Dated<ByZone<CopaymentRates>>>,
    /// G.
    pub respite: Option<&'a Dated<CopaymentRates>>,
    /// E and F.
    pub aids: Option<&'a Dated<CopaymentRates>>,
}

/// A service code on a day.
#[derive(Debug, Serialize)]
pub struct CodeOn<'a> {
    /// The code.
    pub code: &'a str,
    /// Its family.
    pub family: Family,
    /// Its name.
    pub name: &'a Text,
    /// What one unit is.
    pub unit: &'a Text,
    /// `false` where no source tells whether it was in force on the day.
    pub certain: bool,
    /// Price and remote price.
    pub prices: Option<&'a Dated<Prices>>,
    /// Levels it is meant for, where it is not open to all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub levels: Option<&'a Dated<LevelRange>>,
    /// Times and frequencies that hold on the day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub limits: Vec<&'a Limit>,
    /// What a reader should know.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<&'a Text>,
}

/// A policy on a day.
#[derive(Debug, Serialize)]
pub struct PolicyOn<'a> {
    /// Its name.
    pub name: PolicyName,
    /// The question it answers.
    pub question: &'a Text,
    /// The values it may take.
    pub values: &'a [PolicyValueEntry],
    /// The value that holds unless a user says otherwise.
    pub default: Option<&'a Dated<PolicyValue>>,
    /// Why.
    pub reason: &'a Text,
    /// References into the register.
    pub source: &'a [String],
}

/// Everything that holds on `on`.
pub fn basis_on(basis: &Basis, on: NaiveDate) -> BasisOn<'_> {
    let document = basis.document();
    let benefit = &document.benefit;
    let copayment = &document.copayment;
    BasisOn {
        on,
        basis_hash: basis.hash(),
        edition: basis.edition(on),
        editions: &document.editions,
        benefit: BenefitOn {
            care: benefit.care.at(on),
            transport: benefit.transport.zones.at(on),
            transport_min_level: benefit.transport.min_level.at(on),
            counties: benefit.transport.counties.at(on),
            respite: benefit.respite.at(on),
            respite_months: benefit.respite_months.at(on),
            aids: benefit.aids.at(on),
        },
        copayment: CopaymentOn {
            care: copayment.care.at(on),
            transport: copayment.transport.at(on),
            respite: copayment.respite.at(on),
            aids: copayment.aids.at(on),
        },
        retention: document.retention.at(on),
        advance: document.advance.terms.at(on),
        foreign_carer: document.foreign_carer.terms.at(on),
        foreign_carer_respite: document.foreign_carer.respite.at(on),
        codes: codes_on(document, on),
        lists: all_on(&document.lists, on),
        professions: all_on(&document.professions, on),
        thresholds: all_on(&document.thresholds, on),
        policies: document
            .policies
            .iter()
            .map(|policy| PolicyOn {
                name: policy.name,
                question: &policy.question,
                values: &policy.values,
                default: policy.default.at(on),
                reason: &policy.reason,
                source: &policy.source,
            })
            .collect(),
        sources: &document.sources,
    }
}

fn codes_on(document: &Document, on: NaiveDate) -> Vec<CodeOn<'_>> {
    let all = document.codes.iter().flat_map(|(family, codes)| codes.iter().map(|code| (*family, code)));
    all.filter(|(_, code)| code.on(on) != Period::Outside)
        .map(|(family, code)| CodeOn {
            code: &code.code,
            family,
            name: &code.name,
            unit: &code.unit,
            certain: code.on(on) == Period::Inside,
            prices: code.prices.at(on),
            levels: code.levels.as_ref().and_then(|levels| levels.at(on)),
            limits: code.limits.iter().filter(|limit| limit.from.is_none_or(|from| from <= on)).collect(),
            note: code.note.as_ref(),
        })
        .collect()
}

fn all_on<K: Copy + Ord, T>(timelines: &Ordered<K, Timeline<T>>, on: NaiveDate) -> Ordered<K, &Dated<T>> {
    timelines.iter().filter_map(|(name, timeline)| Some((*name, timeline.at(on)?))).collect()
}
